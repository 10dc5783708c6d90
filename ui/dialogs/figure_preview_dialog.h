// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure_preview.h"
#include "ui/dialogs/table_dialog.h"

#include <atomic>
#include <memory>

class QComboBox;
class QProgressBar;

namespace jiangce {

/// What a value that nobody has confirmed yet would have changed in past cases. Assessed on a connection of its own that
/// cannot write; can be stopped.
class FigurePreviewDialog final : public TableDialog {
    Q_OBJECT
public:
    /// `figure`: its name with level, occupation and value, as the officer reads it.
    FigurePreviewDialog(AppContext& context, FigureValueId draft, const QString& figure, QWidget* parent);
    ~FigurePreviewDialog() override;

private:
    [[nodiscard]] StatisticsPeriod period() const;
    void assess();
    void stop();
    void setAssessing(bool isAssessing);
    void showPreview(const FigurePreview& preview, const StatisticsPeriod& decided);
    [[nodiscard]] QString sentenceFor(const FigurePreview& preview) const;

    const FigureValueId m_draft;
    const QString m_figure;
    std::shared_ptr<std::atomic<bool>> m_isStopped;
    QComboBox* m_span = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
};

} // namespace jiangce
