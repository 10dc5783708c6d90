// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/honours/honour.h"
#include "core/casework/rounds/award_round.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/paper/paper_settings.h"
#include "ui/print/certificate_sheet.h"
#include "ui/print/letter_job.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QPrinter;
class QTableWidget;

namespace jiangce {

class AppContext;
class PlainLabel;

/// The honour certificates of a round as one job, onto blank paper or a printed form, moved by what the
/// printer needs. objectName "certificates_dialog".
class CertificatesDialog final : public DialogFrame {
    Q_OBJECT
public:
    CertificatesDialog(AppContext& context, const AwardRound& round, const QList<Honour>& honours, QWidget* parent);
    void done(int result) override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeSheet();
    void addButtons();
    [[nodiscard]] CertificateSheet sheet() const;
    [[nodiscard]] QList<Honour> ticked() const;
    [[nodiscard]] NextLetter job();
    void showChosen();
    void fillPrinters();
    void showPrinter();
    [[nodiscard]] QString printer() const;
    void remember();
    /// Null: given up.
    [[nodiscard]] std::unique_ptr<QPrinter> askForPrinter(const QString& job);
    [[nodiscard]] bool note(const QString& action);
    PaperSettings keepOffsets(const QString& printer);
    void print();
    void save();
    void printGrid();
    void saveGrid();

    AppContext& m_context;
    QString m_name;
    QList<Honour> m_honours;
    QTableWidget* m_list = nullptr;
    PlainLabel* m_page = nullptr;
    QComboBox* m_printer = nullptr;
    QString m_shownPrinter;
    QDoubleSpinBox* m_right = nullptr;
    QDoubleSpinBox* m_down = nullptr;
    QCheckBox* m_preprinted = nullptr;
    QList<QPushButton*> m_runs;
    std::optional<Problem> m_trouble;
};

} // namespace jiangce
