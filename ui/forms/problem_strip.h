// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QtWidgets/QFrame>

class QToolButton;
class QVBoxLayout;

namespace jiangce {

class PlainLabel;

/// One thing to put right, worded.
struct StripItem {
    QString place;      ///< "Education fund", "Row 8, ID number"
    QString sentence;
    friend bool operator==(const StripItem&, const StripItem&) = default;
};

/// The line above a form that counts what is wrong and what is still missing; unfolds into a list, each line of which
/// jumps. Keeps its height, so that nothing under it moves while typing. objectName "problem_strip".
class ProblemStrip final : public QFrame {
    Q_OBJECT
public:
    explicit ProblemStrip(QWidget* parent = nullptr);

    /// `missing`: fields without value that submitting will ask for; they are counted apart and listed last.
    void setItems(const QList<StripItem>& wrong, const QList<StripItem>& missing);
    [[nodiscard]] int count() const { return int(m_wrong.size() + m_missing.size()); }

Q_SIGNALS:
    /// Index into wrong followed by missing.
    void jumpAsked(int index);
    void nextAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void summarise();
    void elide();
    void unfold(bool isOpen);

    QList<StripItem> m_wrong;
    QList<StripItem> m_missing;
    QString m_words;        ///< of the summary, in full
    bool m_hasWidth = false;
    PlainLabel* m_icon = nullptr;
    PlainLabel* m_summary = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_unfold = nullptr;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_listLayout = nullptr;
};

} // namespace jiangce
