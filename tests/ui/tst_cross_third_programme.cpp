// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/gather_facts.h"
#include "core/casework/operations/issue_letter.h"
#include "core/exchange/json_record.h"
#include "core/exchange/json_verdict.h"
#include "core/exchange/roster_files.h"
#include "core/exchange/roster_import.h"
#include "core/exchange/summary_xlsx.h"
#include "core/exchange/xlsx_reader.h"
#include "core/letters/case_merge.h"
#include "core/programmes/programme_store.h"
#include "core/store/connection.h"
#include "tests/print/tools.h"
#include "tests/support/casework_desk.h"
#include "tests/support/ui_fixture.h"
#include "tests/support/with_sample_programmes.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/form_page.h"
#include "ui/forms/roster_editor.h"
#include "ui/print/letter_printer.h"

#include <QtCore/QDirIterator>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

/// What an officer types into the made-up claim, and what the form holds then: worked out by hand.
struct Typing {
    const char* key;
    QString typed;
    QString stored;
};

const QList<Typing>& typing()
{
    static const QList<Typing> all {{"unit_name", u"渤海 示例有限公司"_s, u"渤海示例有限公司"_s},
        {"credit_code", u"91210200ma0dema17p"_s, u"91210200MA0DEMA17P"_s}, {"district", u"中山区"_s, u"210202"_s},
        {"started", u"2026年1月5日"_s, u"2026-01-05"_s}, {"is_branch", u"false"_s, u"false"_s},
        {"heads", u"１２"_s, u"12"_s}, {"wages", u"12,000.5"_s, u"12000.50"_s}, {"until", u"无固定期限"_s, u"open"_s},
        {"since", u"2022.9"_s, u"2022-09"_s}, {"remarks", u"  示例  备注 "_s, u"示例 备注"_s},
        {"account", u"2125 0100 0400 12345"_s, u"21250100040012345"_s}};
    return all;
}

void enter(FieldEditor& editor, const QString& text)
{
    editor.takeFocus();
    if (auto* answer = qobject_cast<QRadioButton*>(editor.findChild<QRadioButton*>(editor.key() + u"_no"_s))) {
        QVERIFY2(text == u"false"_s, "only the second answer is given here");
        QTest::mouseClick(answer, Qt::LeftButton);
        return;
    }
    auto* line = qobject_cast<QLineEdit*>(editor.control());
    if (auto* combo = qobject_cast<QComboBox*>(editor.control()))
        line = combo->lineEdit();
    QVERIFY2(line != nullptr, qPrintable(editor.key()));
    line->selectAll();
    fixture::compose(editor.control(), {}, text);
}

Circumstances withAllowance(const QList<FigureRecord>& figures)
{
    Circumstances now;
    now.figures = Figures(figures);
    now.dates = {.handedIn = QDate(2026, 3, 5), .assessedOn = QDate(2026, 3, 5)};
    return now;
}

} // namespace

/// Two made-up programmes that only tests know go all the way: what is written once serves whatever is declared.
class ThirdProgrammeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixture::initialise(true); }

    /// The premise: nothing outside the tests knows of them.
    void productDoesNotKnowThem()
    {
        int files = 0;
        for (const char* folder : {"core", "ui", "app", "resources", "translations"}) {
            QDirIterator every(QStringLiteral(JIANGCE_SOURCE_DIR "/") + QString::fromLatin1(folder), QDir::Files,
                QDirIterator::Subdirectories);
            while (every.hasNext()) {
                QFile file(every.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray text = file.readAll();
                QVERIFY2(!text.contains("sample_grant") && !text.contains("sample_mark"), qPrintable(file.fileName()));
                ++files;
            }
        }
        QVERIFY(files > 300);
        QCOMPARE(programmeByKey(u"sample_grant"), &sample::grant);
    }

    void formHasEveryFieldAndTypesIt()
    {
        const FormContext context = fixture::context(sample::grant, true);
        FormDocument document(sample::grant);
        FormPage page(document, context);
        page.resize(900, 700);
        page.show();
        QApplication::setActiveWindow(&page);
        QCOMPARE(typing().size(), qsizetype(sample::grant.fields.size()));
        for (const Typing& each : typing()) {
            FieldEditor* editor = page.editor(QString::fromLatin1(each.key));
            QVERIFY2(editor != nullptr, each.key);
            QVERIFY2(editor->isTyped() && !editor->isReadOnly() && editor->control()->isEnabled(), each.key);
            enter(*editor, each.typed);
        }
        page.finishTyping();
        for (const Typing& each : typing())
            QCOMPARE(document.form().value(QString::fromLatin1(each.key)), each.stored);
        QCOMPARE(page.rosters().size(), 1);
        QCOMPARE(page.rosters().first()->roster().key, "people");
    }

    void formOfThePersonHasEveryField()
    {
        const FormContext context = fixture::context(sample::mark, true);
        FormDocument document(sample::mark);
        FormPage page(document, context);
        for (const FieldDef& field : sample::mark.fields)
            QVERIFY2(page.editor(field.keyText()) != nullptr && page.editor(field.keyText())->isTyped(), field.key);
    }

    void tableKeepsIt()
    {
        OfficeDesk office;
        const auto reader = Connection::open(office.database().file(), Connection::Mode::ReadOnly);
        for (const Programme* programme : {&sample::grant, &sample::mark})
            QCOMPARE(compareTables(*reader, *programme), QStringList());
        FormData form = sample::grantForm();
        for (const Typing& each : typing())
            form.setValue(QString::fromLatin1(each.key), each.stored);
        const CaseId claim = office.open(sample::grant, form);
        const CaseId mark = office.open(sample::mark, sample::markForm());
        office.database().reopen();
        QCOMPARE(readForm(office.db(), office.file(claim)), form);
        QCOMPARE(readForm(office.db(), office.file(mark)), sample::markForm());
    }

    void rosterComesInAndTemplateGoesOut()
    {
        const RosterDef& roster = sample::grant.rosters.front();
        const auto empty = readWorkbook(rosterTemplate(sample::grant, roster));
        QVERIFY(empty.has_value());
        const auto head = findTableHead(*empty->sheet(empty->firstVisible()), wantedColumns(roster));
        QVERIFY(head.has_value());
        for (const FieldDef& field : roster.fields)
            QVERIFY2(head->columnOf(field.keyText()) > 0, field.key);

        const QList<FormRow> rows = sample::grantForm().rows(u"people"_s);
        const auto filled = readWorkbook(rosterFile(sample::grant, roster, rows));
        QVERIFY(filled.has_value());
        const auto import = readRoster(*filled->sheet(filled->firstVisible()), roster);
        QVERIFY(import.has_value());
        FormData form;
        appendAccepted(form, roster, *import);
        QCOMPARE(form.rows(u"people"_s), rows);
    }

    void recordOutsideTheDatabaseIsAssessed()
    {
        const QByteArray json = R"({"programme": "sample_grant", "unit_name": "渤海示例有限公司", "started": "2026-1-5",
            "people": [{"name": "王伟", "level": "三级", "allowance": 1000}, {"name": "李娜", "level": "5"}]})";
        const auto record = readJsonRecord(sample::grant, json);
        QVERIFY(record.has_value());
        const auto figures = readJsonFigures(R"([{"key": "allowance", "level": "3", "value": "800.50"}])");
        QVERIFY(figures.has_value());
        const Decision decision = sample::grant.assess(record->form, withAllowance(*figures));
        const QJsonObject answer = jsonOfDecision(decision, Wording::chinese());
        QCOMPARE(answer[u"verdict"_s].toString(), u"eligible"_s);
        const QJsonArray lines = answer[u"lines"_s].toArray();
        QCOMPARE(lines[0][u"amount_fen"_s].toInteger(), 80050);
        QCOMPARE(lines[0][u"state"_s].toString(), u"eligible"_s);
        QCOMPARE(lines[1][u"state"_s].toString(), u"refused"_s);
    }

    void letterNamesTheApplicant()
    {
        OfficeDesk office;
        const CaseId id = office.claimIn(CaseState::Submitted);
        Outcome<LetterDocument> letter;
        const auto render = [&](const QString& number) -> Outcome<QByteArray> {
            letter = letterFor(office.db(), office.file(id), u"receipt_slip"_s,
                {.day = office.clock().today(), .officer = u"李受理"_s, .number = number, .isPreview = false});
            if (!letter)
                return fail(letter.error());
            return letterToPdf(*letter);
        };
        const ChangeReport report
            = office.must(issueLetter(office.as("intake"), id, office.file(id).version, {u"receipt_slip"_s, {}, render}));
        const QByteArray pdf = readLetterPdf(office.db(), DocumentId(report.id));
        const QString text = tools::withoutSpace(tools::pdfText(pdf).join(QString()));
        QVERIFY2(text.contains(u"今收到渤海示例有限公司提交的“示例补助”申请材料，案件编号示补〔2026〕000001"_s), qPrintable(text));
    }

    void annualSummaryCountsIt()
    {
        OfficeDesk office;
        office.setAllowance(80000);
        office.claimIn(CaseState::Paid);
        office.claimIn(CaseState::Submitted);
        office.markIn(CaseState::Approved);
        const SummaryAsk ask {.period = StatisticsPeriod::year(2026), .today = office.clock().today()};
        const QList<ProgrammeSummary> summaries = readSummaries(office.db(), ask);
        const auto total = [&summaries](const Programme& programme, const QString& key) {
            for (const ProgrammeSummary& summary : summaries) {
                if (summary.programme != &programme)
                    continue;
                for (qsizetype i = 0; i < summary.measures.size(); ++i)
                    if (summary.measures[i].key == key)
                        return summary.blocks.first().rows.first()[i].value.value_or(-1);
            }
            return qint64(-2);
        };
        QCOMPARE(total(sample::grant, u"received"_s), 2);
        QCOMPARE(total(sample::grant, u"approved_cases"_s), 1);
        QCOMPARE(total(sample::grant, u"heads"_s), 2); // one approved claim with two rows
        QCOMPARE(total(sample::mark, u"received"_s), 1);
        QCOMPARE(total(sample::mark, u"approved_cases"_s), 1);

        const auto book = readWorkbook(summaryWorkbook(summaries, ask, u"示例市人社局"_s, ask.today));
        QVERIFY(book.has_value());
        QStringList sheets;
        for (const SheetInfo& sheet : book->sheets())
            sheets.append(sheet.name);
        QVERIFY2(sheets.contains(u"示例补助"_s) && sheets.contains(u"示例认定"_s), qPrintable(sheets.join(u'|')));
    }
};

QTEST_MAIN(ThirdProgrammeTest)
#include "tst_cross_third_programme.moc"
