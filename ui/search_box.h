// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/queries/find.h"

#include <QtCore/QTimer>
#include <QtWidgets/QLineEdit>

class QListWidget;

namespace jiangce {

class AppContext;

/// One box for everything: case, ID and certificate numbers, names, pinyin. What it finds hangs under it and takes no
/// focus; Up, Down and Enter choose. Looks only at text the input method has committed. objectName "search_box"; the
/// list's is "search_results".
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(AppContext& context, QWidget* parent = nullptr);
    ~SearchBox() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] const QList<FindHit>& hits() const { return m_hits; }

Q_SIGNALS:
    void caseChosen(jiangce::CaseId id, bool inOwnWindow);
    void personChosen(qint64 id);
    void organisationChosen(qint64 id);
    /// Every case found by the text, as a list: here only the first of them hang.
    void listAsked(const QString& text);
    void failed(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void search();
    void showHits();
    void choose(int row, bool inOwnWindow);
    void hideList();

    AppContext& m_context;
    QListWidget* m_list = nullptr;
    QTimer m_timer;
    QList<FindHit> m_hits;
    QString m_searched;
    bool m_offersList = false;  ///< the last line of the list is no hit but the way to all of them
};

} // namespace jiangce
