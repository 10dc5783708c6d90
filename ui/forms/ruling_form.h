// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace jiangce {

struct VerdictEntry;

/// Records a judgement where its condition stands: for the whole or a row, met or not met, and why. Nothing is
/// prefilled.
class RulingForm final : public QWidget {
    Q_OBJECT
public:
    explicit RulingForm(const VerdictEntry& entry, QWidget* parent = nullptr);

    /// Comes into sight and takes the focus.
    void begin();

Q_SIGNALS:
    /// `rowIds` holds one empty id for the whole case.
    void given(const QStringList& rowIds, bool isMet, const QString& reason);

private:
    void update();

    QRadioButton* m_met = nullptr;
    QRadioButton* m_notMet = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_record = nullptr;
};

} // namespace jiangce
