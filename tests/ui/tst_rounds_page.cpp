// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verify.h"
#include "tests/support/round_office.h"
#include "tests/ui/admin_fixture.h"
#include "ui/entry_grid.h"
#include "ui/pages/rounds_page.h"
#include "ui/reason_button.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

namespace {

enum Tab { Paper, Criteria, Panel, Nominees, Scores, Ranking, Notice, Honours };

void fill(QDialog& sheet, const char* field, const QString& text)
{
    find<QPlainTextEdit>(sheet, field)->setPlainText(text);
}

/// Types over a cell as at a keyboard: the first key begins, Enter goes down.
void key(EntryGrid* grid, int row, int column, const QString& text)
{
    grid->setFocus();
    grid->setCurrentCell(row, column);
    QTest::keyClicks(grid, text.left(1));
    const QList<QLineEdit*> editors = grid->viewport()->findChildren<QLineEdit*>();
    QVERIFY(!editors.isEmpty());
    QLineEdit* editor = editors.last();     // those closed before go with the next turn of the event loop
    QTest::keyClicks(editor, text.mid(1));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();      // the cell takes its text with the next turn of the event loop
}

QStringList linesOf(const QTableView* table, int column)
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts.append(cell(table, row, column));
    return texts;
}

} // namespace

/// A round by a person at the desk, from the draft to the commendation, by object name.
class tst_rounds_page final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_rounds = std::make_unique<RoundOffice>(); }
    void cleanup()
    {
        m_page.reset();
        m_seat.reset();
        m_rounds.reset();
    }

    void draftIsEnteredAndOpened()
    {
        sitDown(u"approval"_s, {2026, 3, 5});
        QVERIFY(step()->isHidden());
        QVERIFY(find<ReasonButton>(*m_page, "new_round_button")->reason().contains(u"复审"_s));
        as(u"second"_s);
        whenUp("new_round", [](QDialog& sheet) { press(sheet, "go_on"); });
        press(*m_page, "new_round_button");
        const auto* blocks = find<QListWidget>(*m_page, "round_blocks");
        const int missing = blocks->count();
        QVERIFY(missing > 8);                   // nothing of the notice is decided, which is not "no"

        tab(Paper);
        type(*m_page, "session", u"8"_s);
        type(*m_page, "year", u"2025"_s);
        type(*m_page, "notice_number", u"示人社发〔2026〕12号"_s);
        type(*m_page, "notice_on", u"2026.3.2"_s);
        type(*m_page, "approval_number", u"示评组〔2026〕3号"_s);
        type(*m_page, "from", u"2026-3-2"_s);
        type(*m_page, "to", u"2026-3-1"_s);
        for (const char* question : {"union_opinion", "internal_notice", "both_titles"})
            find<QComboBox>(*m_page, question)->setCurrentIndex(2);
        type(*m_page, "drop_highest", u"零"_s);
        QVERIFY(m_page->hasUnsaved());
        press(*m_page, "save_paper");
        QVERIFY(find(*m_page, "drop_highest_problem")->isVisible());
        type(*m_page, "drop_highest", u"0"_s);
        press(*m_page, "save_paper");
        QVERIFY(find(*m_page, "to_problem")->isVisible());      // it would end before it begins
        type(*m_page, "to", u"20260320"_s);
        type(*m_page, "drop_lowest", u"0"_s);
        type(*m_page, "average_places", u"2"_s);
        auto* quotas = find<EntryGrid>(*m_page, "quotas");
        quotas->item(0, 0)->setText(u"技术能手"_s);
        quotas->item(0, 1)->setText(u"中山"_s);
        quotas->item(0, 2)->setText(u"4"_s);
        QCOMPARE(quotas->rowCount(), 2);        // a line is always left to go on
        press(*m_page, "save_paper");
        QVERIFY(!m_page->hasUnsaved());
        QCOMPARE(m_page->round().paper.quotas, (QList<NominationQuota> {{u"technical_expert"_s, u"210202"_s, 4}}));
        QCOMPARE(m_page->round().paper.to, QDate(2026, 3, 20));
        QCOMPARE(blocks->count(), 0);
        QCOMPARE(find<QLabel>(*m_page, "round_heading")->text(), m_page->round().head.name);
        enterPanelAndCriteria();

        QVERIFY(!step()->reason().isEmpty());   // opening is for approval
        as(u"approval"_s);
        QCOMPARE(step()->reason(), QString());
        whenUp("open_round", [](QDialog& sheet) { press(sheet, "go_on"); });
        tab(Paper);
        m_page->activateWindow();               // the sheets before have taken that
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        find(*m_page, "session")->setFocus();
        QTest::keyClick(find(*m_page, "session"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_page->round().head.state, RoundState::Open);
        tab(Paper);
        QVERIFY(find<QLineEdit>(*m_page, "session")->isReadOnly());
    }

    /// The sheet of a member is hidden from others until all are in; a member who is out gives nothing; equals stay equals
    /// until a rule is recorded, and only so many as there are places are proposed.
    void sheetsAreTiedAndCut()
    {
        m_rounds->open(RoundOffice::paper(), 2);
        m_rounds->nominateAndClose(3, 4);
        sitDown(u"second"_s, {2026, 3, 24});
        tab(Scores);
        auto* grid = find<EntryGrid>(*m_page, "score_grid");
        QCOMPARE(grid->rowCount(), 3);
        key(grid, 0, 2, u"190"_s);
        QCOMPARE(scoresOf(0, 0), 0);            // more than the criterion has
        key(grid, 0, 2, u"92.5"_s);
        QCOMPARE(scoresOf(0, 0), 9250);
        QCOMPARE(grid->currentRow(), 1);
        grid->setCurrentCell(1, 2);
        grid->item(1, 2)->setText(u"71"_s);
        member(1);                              // typed on the sheet of the one before: it stays there
        QCOMPARE(scoresOf(0, 1), 7100);
        QCOMPARE(scoresOf(1, 1), 0);
        member(0);
        grid->setCurrentCell(0, 2);
        QTest::keyClick(grid, Qt::Key_Delete);
        grid->setCurrentCell(1, 2);             // a line is stored when it is left
        QCOMPARE(scoresOf(0, 0), 0);            // taken back: the sheet is not handed in yet
        key(grid, 0, 2, u"92.5"_s);
        QCOMPARE(scoresOf(0, 0), 9250);
        key(grid, 1, 2, u"92.5"_s);
        key(grid, 2, 2, u"80"_s);
        grid->setCurrentCell(0, 2);
        whenUp("recuse", [](QDialog& sheet) {
            press(sheet, "go_on");
            QVERIFY(find(sheet, "reason_problem")->isVisible());
            fill(sheet, "reason", u"候选人所在单位的总工程师"_s);
            press(sheet, "go_on");
        });
        member(1);
        press(*m_page, "recuse_button");
        QVERIFY(grid->item(0, 3)->text().contains(u"总工程师"_s));
        QVERIFY(!grid->item(0, 2)->flags().testFlag(Qt::ItemIsEditable));
        key(grid, 1, 2, u"92.5"_s);
        key(grid, 2, 2, u"81"_s);
        chooseIn("score_title", 1);
        fillSheet(grid, 70);
        member(0);
        fillSheet(grid, 70);
        press(*m_page, "hand_in");
        as(u"many"_s);
        QVERIFY(grid->item(0, 2)->text().isEmpty());
        QVERIFY(find<QLabel>(*m_page, "scores_note")->text().contains(u"全部交齐"_s));
        as(u"second"_s);
        member(1);
        press(*m_page, "hand_in");
        as(u"many"_s);
        QVERIFY(!grid->item(0, 2)->text().isEmpty());

        breakTieAndCut();
    }

    void objectionCallsTheReserve()
    {
        m_rounds->listed(5, 6);
        sitDown(u"second"_s, {2026, 3, 23});
        whenUp("publish_round", [](QDialog& sheet) { press(sheet, "go_on"); });
        press(*m_page, "main_step");
        QCOMPARE(m_page->round().head.state, RoundState::Noticed);
        QVERIFY(step()->reason().contains(u"审批"_s));
        tab(Notice);
        auto* list = find<QTableView>(*m_page, "notice_list");
        QVERIFY(cell(list, 0, 5).contains(u"2026-03-30"_s));
        list->selectRow(0);
        const QString name = cell(list, 0, 2);
        whenUp("record_round_objection", [](QDialog& sheet) {
            press(sheet, "go_on");
            QVERIFY(find(sheet, "content_problem")->isVisible());
            fill(sheet, "content", u"成果系他人完成"_s);
            press(sheet, "go_on");
        });
        press(*m_page, "round_object");
        QCOMPARE(cell(find<QTableView>(*m_page, "round_objections"), 0, 1), name);

        as(u"approval"_s);
        find<QTableView>(*m_page, "round_objections")->selectRow(0);
        whenUp("settle_round_objection", [](QDialog& sheet) {
            find<QComboBox>(sheet, "outcome")->setCurrentIndex(1);
            fill(sheet, "finding", u"经核查属实"_s);
            press(sheet, "go_on");
        });
        press(*m_page, "round_settle");
        QCOMPARE(m_page->round().title(u"outstanding_talent").proposed, 1);
        whenUp("call_reserve_sheet", [](QDialog& sheet) { press(sheet, "go_on"); });
        m_seat->clock.set({2026, 3, 25});
        press(*m_page, "call_reserve");
        QCOMPARE(m_page->round().title(u"outstanding_talent").proposed, 2);
        QVERIFY(!find<ReasonButton>(*m_page, "call_reserve")->reason().isEmpty());  // no place is free

        as(u"second"_s);
        whenUp("publish_round", [](QDialog& sheet) { press(sheet, "go_on"); });
        press(*m_page, "main_step");
        QCOMPARE(m_page->round().notices.size(), 2);
        as(u"approval"_s);
        m_seat->clock.set({2026, 3, 31});       // the first notice is over, that of the one who moved up is not
        m_page->refresh();
        QVERIFY(!step()->reason().isEmpty());
        m_seat->clock.set({2026, 4, 2});
        m_page->refresh();
        QCOMPARE(step()->reason(), QString());
        conferAndRevoke();
    }

private:
    void sitDown(const QString& who, QDate day)
    {
        m_rounds->db().close();
        m_seat = std::make_unique<Seat>(m_rounds->office().database().file());
        m_seat->clock.set(day);
        m_seat->signInAs(who);
        m_page = std::make_unique<RoundsPage>(m_seat->context());
        m_page->resize(1200, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void as(const QString& who)
    {
        m_seat->signInAs(who);
        m_page->refresh();
    }
    void tab(int index) { find<QTabWidget>(*m_page, "round_tabs")->setCurrentIndex(index); }
    ReasonButton* step() { return find<ReasonButton>(*m_page, "main_step"); }
    void chooseIn(const char* name, int index)
    {
        auto* combo = find<QComboBox>(*m_page, name);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    void member(int index) { chooseIn("score_member", index); }
    /// Stored score of a member's sheet, hundredths; 0: none.
    int scoresOf(int memberIndex, int line)
    {
        const auto sheets = readSheets(m_seat->context().desk(), m_page->round().head.id);
        const auto scores = sheets.at(memberIndex).lines.at(line).scores;
        return scores.isEmpty() ? 0 : scores.first();
    }
    void fillSheet(EntryGrid* grid, int from)
    {
        for (int row = 0; row < grid->rowCount(); ++row)
            key(grid, row, 2, QString::number(from + row));
        QVERIFY(m_page->keepUnsaved());
    }
    void enterPanelAndCriteria()
    {
        tab(Criteria);
        auto* criteria = find<EntryGrid>(*m_page, "criteria_grid");
        const QStringList titles {u"有杰出贡献高技能人才"_s, u"技术能手"_s};
        for (int row = 0; row < 2; ++row) {
            criteria->item(row, 0)->setText(titles.at(row));
            criteria->item(row, 1)->setText(u"100"_s);
            criteria->item(row, 2)->setText(row == 0 ? u"100"_s : u"90"_s);
            criteria->item(row, 3)->setText(u"业绩"_s);
        }
        QVERIFY(find<QLabel>(*m_page, "criteria_sum")->text().contains(u"90"_s));
        criteria->item(1, 2)->setText(u"100"_s);
        press(*m_page, "save_criteria");
        QCOMPARE(m_page->round().criteria.size(), 2);
        tab(Panel);
        auto* panel = find<EntryGrid>(*m_page, "panel_grid");
        for (int row = 0; row < 2; ++row) {
            panel->item(row, 0)->setText(u"评委%1"_s.arg(row + 1));
            panel->item(row, 1)->setText(u"示例院校"_s);
        }
        press(*m_page, "save_panel");
        QCOMPARE(m_page->round().panel.size(), 2);
    }
    void breakTieAndCut()
    {
        as(u"second"_s);
        tab(Ranking);
        auto* ranking = find<QTableView>(*m_page, "ranking");
        QCOMPARE(linesOf(ranking, 0), (QStringList {u"1"_s, u"1"_s, u"3"_s}));
        QCOMPARE(cell(ranking, 0, 3), u"92.50"_s);
        QVERIFY(cell(ranking, 0, 6).contains(u"并列"_s));
        const QString second = cell(ranking, 1, 1);
        ranking->selectRow(0);
        whenUp("break_tie_sheet", [](QDialog& sheet) {
            auto* places = find<EntryGrid>(sheet, "places");
            places->item(0, 0)->setText(u"2"_s);
            fill(sheet, "ground", u"按从业年限长短排列：20年、11年"_s);
            press(sheet, "go_on");
            QVERIFY(sheet.isVisible());         // two second places are no order
            places->item(1, 0)->setText(u"1"_s);
            press(sheet, "go_on");
        });
        press(*m_page, "break_tie");
        QCOMPARE(cell(ranking, 0, 1), second);
        QCOMPARE(linesOf(ranking, 0), (QStringList {u"1"_s, u"2"_s, u"3"_s}));

        as(u"approval"_s);
        whenUp("cut_list", [](QDialog& sheet) {
            type(sheet, "awards_outstanding_talent", u"3"_s);
            type(sheet, "password", testPassword);
            press(sheet, "go_on");
            QVERIFY(sheet.isVisible());         // never more than there are places
            type(sheet, "awards_outstanding_talent", u"1"_s);
            type(sheet, "password", testPassword);
            press(sheet, "go_on");
            QVERIFY(sheet.isVisible());         // fewer only by a recorded decision
            type(sheet, "fewer_outstanding_talent", u"示评〔2026〕1号"_s);
            type(sheet, "password", testPassword);
            press(sheet, "go_on");
        });
        press(*m_page, "main_step");
        QCOMPARE(m_page->round().head.state, RoundState::Listed);
        QCOMPARE(m_page->round().title(u"outstanding_talent").proposed, 1);
        QCOMPARE(m_page->round().title(u"technical_expert").proposed, 3);
        QVERIFY(verifyDatabase(m_seat->context().db()).isEmpty());
    }
    void conferAndRevoke()
    {
        whenUp("request_conferral", [](QDialog& sheet) {
            press(sheet, "go_on");
            QVERIFY(find(sheet, "number_problem")->isVisible());
            type(sheet, "number", u"示人社请〔2026〕7号"_s);
            type(sheet, "password", testPassword);
            press(sheet, "go_on");
        });
        press(*m_page, "main_step");
        tab(Honours);
        auto* honours = find<QTableView>(*m_page, "honours");
        QCOMPARE(honours->model()->rowCount(), 0);      // asked for is not given
        whenUp("record_conferral", [](QDialog& sheet) {
            type(sheet, "number", u"示政发〔2026〕20号"_s);
            type(sheet, "password", testPassword);
            press(sheet, "go_on");
        });
        press(*m_page, "main_step");
        QCOMPARE(honours->model()->rowCount(), 5);
        as(u"intake"_s);
        whenUp("follow_up_sheet", [](QDialog& sheet) {
            auto* programme = find<QComboBox>(sheet, "programme");
            programme->setCurrentIndex(programme->findData(u"honour_bonus"_s));
            press(sheet, "go_on");
        });
        press(*m_page, "follow_up");
        honours->selectRow(0);
        QCOMPARE(find<QTableView>(*m_page, "followed")->model()->rowCount(), 1);
        as(u"approval"_s);
        honours->selectRow(0);
        whenUp("revoke_honour", [](QDialog& sheet) {
            type(sheet, "document", u"示政发〔2026〕31号"_s);
            fill(sheet, "reason", u"弄虚作假"_s);
            type(sheet, "password", testPassword);
            press(sheet, "go_on");
        });
        press(*m_page, "revoke");
        QVERIFY(cell(honours, 0, 3).contains(u"示政发〔2026〕31号"_s));
        QCOMPARE(find<QTableView>(*m_page, "followed")->model()->rowCount(), 1);     // what followed stays in sight
        QVERIFY(verifyDatabase(m_seat->context().db()).isEmpty());
    }

    std::unique_ptr<RoundOffice> m_rounds;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<RoundsPage> m_page;
};

QTEST_MAIN(tst_rounds_page)
#include "tst_rounds_page.moc"
