// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rulings.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

/// A judgement about a row never passes to another row, nor outlives a change of the row.
class RulingsTest final : public QObject {
    Q_OBJECT

    struct Judged {
        OfficeDesk office;
        CaseId id;
        QString row;
    };

    /// A claim judged at first review and sent back to intake for changes.
    static void judge(Judged& judged)
    {
        OfficeDesk& office = judged.office;
        judged.id = office.open(sample::grant, sample::grantForm());
        office.carry(judged.id, CaseState::Accepted);
        judged.row = office.db().isUsable() ? rowsOf(judged).first().id : QString();
        const auto rule = [&](const QString& row) {
            office.must(recordRuling(office.as("first"), judged.id, office.file(judged.id).version,
                {.code = u"worthy"_s, .rowId = row, .isMet = true, .reason = u"经核查"_s}));
        };
        rule(judged.row);
        rule({});
        ActionInput input {.step = {u"退回"_s, u"更正花名册"_s, testPassword}};
        input.sendBackTo = CaseState::Submitted;
        office.must(perform(office.as("first"), judged.id, office.file(judged.id).version, Action::SendBack, input));
    }
    static QList<FormRow> rowsOf(Judged& judged)
    {
        const FormData form = readForm(judged.office.db(), judged.office.file(judged.id));
        return form.rows(QString::fromLatin1(sample::grant.rosters.front().key));
    }
    static QStringList ruledRows(Judged& judged)
    {
        QStringList rows;
        for (const Ruling& ruling : readRulings(judged.office.db(), judged.id))
            rows.append(ruling.rowId.isEmpty() ? u"whole"_s : ruling.rowId);
        rows.sort();
        return rows;
    }
    static void save(Judged& judged, const FormData& form)
    {
        OfficeDesk& office = judged.office;
        office.must(saveForm(office.as("intake"), judged.id, office.file(judged.id).version, form));
    }

private Q_SLOTS:
    void unchangedRowsKeepTheirs()
    {
        Judged judged;
        judge(judged);
        save(judged, readForm(judged.office.db(), judged.office.file(judged.id)));
        QCOMPARE(ruledRows(judged), (QStringList {judged.row, u"whole"_s}));
    }

    void aChangedRowLosesIts()
    {
        Judged judged;
        judge(judged);
        FormData form = readForm(judged.office.db(), judged.office.file(judged.id));
        form.editRows(QString::fromLatin1(sample::grant.rosters.front().key)).first().values.insert(u"name"_s, u"别人"_s);
        save(judged, form);
        QCOMPARE(ruledRows(judged), QStringList {u"whole"_s});
    }

    void aRowThatTakesTheIdOfAnotherGetsNone()
    {
        Judged judged;
        judge(judged);
        FormData form = readForm(judged.office.db(), judged.office.file(judged.id));
        FormRow other {judged.row, {{u"name"_s, u"新来的"_s}}};
        form.setRows(QString::fromLatin1(sample::grant.rosters.front().key), {});
        save(judged, form);
        form.setRows(QString::fromLatin1(sample::grant.rosters.front().key), {other});
        save(judged, form);
        QCOMPARE(ruledRows(judged), QStringList {u"whole"_s});
    }
};

QTEST_GUILESS_MAIN(RulingsTest)
#include "tst_rulings.moc"
