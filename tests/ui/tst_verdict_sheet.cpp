// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_fixture.h"
#include "ui/forms/verdict_line.h"
#include "ui/forms/verdict_sheet.h"

#include <QtCore/QJsonArray>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace jiangce;

/// The verdict sheet: each state in words, jumps, judgements, and standing still while things change.
class VerdictSheetTest final : public QObject {
    Q_OBJECT

private:
    FormContext m_context;
    std::unique_ptr<VerdictSheet> m_sheet;
    Circumstances m_now;

    [[nodiscard]] VerdictView assess(const FormData& form) const
    {
        return verdictView(fixture::programme, form, fixture::assess(form, m_now), Wording::english());
    }
    [[nodiscard]] QString text(const char* name) const { return fixture::find<QLabel>(*m_sheet, name)->text(); }
    static FormData withRows(const QStringList& levels)
    {
        FormData form;
        QList<FormRow> rows;
        for (const QString& level : levels)
            rows.append({u"r%1"_s.arg(rows.size() + 1), {{u"member_name"_s, u"<b>王"_s}, {u"member_level"_s, level}}});
        form.setRows(u"members"_s, rows);
        form.setValue(u"yes_no"_s, u"true"_s);
        return form;
    }

private Q_SLOTS:
    void initTestCase()
    {
        fixture::initialise();
        m_context = fixture::context();
    }
    void init()
    {
        m_now = {};
        m_now.dates = {QDate(2026, 11, 22), QDate(2026, 11, 22)};
        m_sheet = std::make_unique<VerdictSheet>(m_context);
        m_sheet->resize(420, 500);
        m_sheet->show();
    }

    void eachStateSaysItself()
    {
        FormData form;
        m_sheet->show(assess(form));
        QCOMPARE(text("verdict_word"), u"cannot be decided yet"_s);
        QCOMPARE(text("verdict_fund_used_sentence"), u"Say whether the fund was drawn."_s);
        QVERIFY(text("verdict_missing_text").contains(u"Say whether the fund was drawn."_s));
        form.setValue(u"yes_no"_s, u"false"_s);
        m_sheet->show(assess(form));
        QCOMPARE(text("verdict_word"), u"conditions not met"_s);
        QCOMPARE(text("verdict_fund_used_sentence"), u"The fund was not used."_s);
        QVERIFY(fixture::find(*m_sheet, "verdict_missing")->isHidden());
        form.setValue(u"yes_no"_s, u"true"_s);
        m_sheet->show(assess(form));
        QCOMPARE(text("verdict_word"), u"conditions met"_s);
        QVERIFY(text("verdict_counts").contains(u"met 1"_s));
    }

    void orderIsThePolicys()
    {
        FormData form = withRows({u"3"_s});
        form.setValue(u"money"_s, u"100.00"_s);
        const VerdictView view = assess(form);
        QStringList ids;
        for (const VerdictEntry& entry : view.entries)
            ids.append(entry.id);
        QCOMPARE(ids, QStringList({u"fund_used"_s, u"as_prescribed"_s, u"below_level"_s}));
    }

    void rowsAreGathered()
    {
        m_sheet->show(assess(withRows({u"3"_s, u"4"_s, u"2"_s, {}, u"5"_s})));
        auto* line = fixture::find<VerdictLine>(*m_sheet, "verdict_below_level");
        QCOMPARE(text("verdict_below_level_sentence"), u"Of 5 rows, 2 met"_s);
        QCOMPARE(line->entry().state, FindingState::NotMet);
        QCOMPARE(line->entry().rows.size(), 3);
        QVERIFY(text("verdict_amount").contains(u"Rows: 5, met 0, not met 2, open 3"_s)); // the fee is unset
        QSignalSpy jumps(m_sheet.get(), &VerdictSheet::jumpAsked);
        line->setOpen(true);
        auto* second = fixture::find<QToolButton>(*m_sheet, "verdict_below_level_row_1");
        QVERIFY(second->text().contains(u"<b>王"_s)); // a name is shown as it is
        second->click();
        QCOMPARE(jumps.size(), 1);
        QCOMPARE(jumps[0][0].toString(), u"member_level"_s);
        QCOMPARE(jumps[0][1].toInt(), 1);
    }

    void missingFigureIsNamed()
    {
        const VerdictView view = assess(withRows({u"3"_s}));
        QVERIFY(!view.amount);
        QVERIFY2(view.missing.join(u'\n').contains(u"Fee standard"_s), qPrintable(view.missing.join(u'\n')));
        QVERIFY(view.missing.join(u'\n').contains(u"level 3"_s));
        m_sheet->show(view);
        fixture::find<QToolButton>(*m_sheet, "verdict_copy_missing")->click();
        QVERIFY(QApplication::clipboard()->text().contains(u"Fee standard"_s));
    }

    void factJumpsToItsField()
    {
        FormData form;
        form.setValue(u"yes_no"_s, u"true"_s);
        m_sheet->show(assess(form));
        auto* line = fixture::find<VerdictLine>(*m_sheet, "verdict_fund_used");
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Space);
        QVERIFY(line->isOpen());
        QSignalSpy jumps(m_sheet.get(), &VerdictSheet::jumpAsked);
        fixture::find<QToolButton>(*m_sheet, "verdict_fund_used_fact")->click();
        QCOMPARE(jumps[0][0].toString(), u"yes_no"_s);
        bool saysReading = false;
        for (const QLabel* label : line->findChildren<QLabel*>())
            saysReading = saysReading || label->text() == u"Used means drawn."_s;
        QVERIFY(saysReading);
    }

    void judgementNeedsAChoiceAndAReason()
    {
        FormData form;
        form.setValue(u"yes_no"_s, u"true"_s);
        form.setValue(u"money"_s, u"100.00"_s);
        m_sheet->show(assess(form));
        QVERIFY(fixture::find(*m_sheet, "verdict_as_prescribed_rule")->isHidden()); // not at this step
        m_sheet->setCanRule(true);
        fixture::find<QToolButton>(*m_sheet, "verdict_as_prescribed_rule")->click();
        auto* record = fixture::find<QPushButton>(*m_sheet, "ruling_record");
        auto* reason = fixture::find<QLineEdit>(*m_sheet, "ruling_reason");
        QVERIFY(!record->isEnabled());
        QTest::keyClicks(reason, u"seen the accounts"_s);
        QVERIFY(!record->isEnabled());
        // What is typed elsewhere meanwhile does not take the reason away.
        form.setValue(u"text"_s, u"x"_s);
        form.setValue(u"money"_s, u"101.00"_s);
        m_sheet->show(assess(form));
        QCOMPARE(reason->text(), u"seen the accounts"_s);
        fixture::find<QRadioButton>(*m_sheet, "ruling_not_met")->click();
        QVERIFY(record->isEnabled());
        QSignalSpy given(m_sheet.get(), &VerdictSheet::rulingGiven);
        record->click();
        QCOMPARE(given.size(), 1);
        QCOMPARE(given[0][0].toString(), u"as_prescribed"_s);
        QCOMPARE(given[0][1].toString(), QString());
        QCOMPARE(given[0][2].toBool(), false);
        QCOMPARE(given[0][3].toString(), u"seen the accounts"_s);
        m_now.rulings = {{u"as_prescribed"_s, {}, false, u"seen the accounts"_s, u"李一"_s, QDate(2026, 11, 22)}};
        m_sheet->show(assess(form));
        QCOMPARE(text("verdict_word"), u"conditions not met"_s);
        QVERIFY(text("verdict_as_prescribed_sentence").contains(u"李一"_s));
    }

    void standsStillWhileTyping()
    {
        m_sheet->resize(420, 260);
        FormData form = withRows({u"3"_s, u"4"_s, {}});
        form.setValue(u"money"_s, u"100.00"_s);
        m_sheet->show(assess(form));
        auto* line = fixture::find<VerdictLine>(*m_sheet, "verdict_below_level");
        line->setOpen(true);
        QCoreApplication::processEvents();
        auto* bar = fixture::find<QScrollArea>(*m_sheet, "verdict_scroll")->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum() - 60); // at the very end a shorter text would have to move
        QVERIFY(bar->value() > 0);
        const int before = line->mapTo(m_sheet.get(), QPoint()).y();
        form.editRows(u"members"_s)[2].values.insert(u"member_level"_s, u"5"_s); // one thing less is missing above
        m_sheet->show(assess(form));
        QCoreApplication::processEvents();
        QCOMPARE(fixture::find<VerdictLine>(*m_sheet, "verdict_below_level"), line); // the same line, still unfolded
        QVERIFY(line->isOpen());
        QVERIFY(std::abs(line->mapTo(m_sheet.get(), QPoint()).y() - before) <= 2);
    }

    void storedVerdictIsShownAsStored()
    {
        const QJsonObject finding {{u"clause"_s, u"2.1b"_s}, {u"label"_s, u"interpretation"_s}, {u"state"_s, u"not_met"_s},
            {u"code"_s, u"fund_used"_s}, {u"sentence"_s, u"经费未使用。<i>"_s}, {u"fact"_s, u"否"_s}, {u"threshold"_s, u""_s}};
        const QJsonObject rowFinding {{u"clause"_s, u"2.1b"_s}, {u"label"_s, u"text"_s}, {u"state"_s, u"not_met"_s},
            {u"code"_s, u"gone_condition"_s}, {u"sentence"_s, u"第8行证书2025年"_s}};
        const QJsonObject stored {{u"verdict"_s, u"refused"_s}, {u"findings"_s, QJsonArray {finding}},
            {u"lines"_s, QJsonArray {QJsonObject {{u"row"_s, 7}, {u"verdict"_s, u"refused"_s},
                {u"findings"_s, QJsonArray {rowFinding}}, {u"amount_fen"_s, 0}}}},
            {u"amount_fen"_s, 140950}, {u"missing"_s, QJsonArray {u"fixture_fee[level=3]"_s}}};
        const VerdictView view = verdictView(fixture::programme, stored, Wording::english());
        QCOMPARE(view.verdict, Verdict::Refused);
        QCOMPARE(view.entries.size(), 2);
        QCOMPARE(view.entries[0].sentence, u"经费未使用。<i>"_s);
        QCOMPARE(view.entries[0].label, Label::Interpretation);
        QCOMPARE(view.entries[1].rows[0].row, 7);
        QCOMPARE(view.amount->fen(), 140950);
        m_sheet->setCaption(u"2026-11-22 李一"_s);
        m_sheet->show(view);
        QCOMPARE(text("verdict_fund_used_sentence"), u"经费未使用。<i>"_s);
        QVERIFY(text("verdict_amount").contains(u"人民币壹仟肆佰零玖元伍角"_s));
        QVERIFY(text("verdict_missing_text").contains(u"Fee standard"_s));
    }

    void labelsAreNeverMarkup()
    {
        m_sheet->show(assess(withRows({u"4"_s})));
        for (const QLabel* label : m_sheet->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(VerdictSheetTest)
#include "tst_verdict_sheet.moc"
