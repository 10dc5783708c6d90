// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/imports.h"
#include "core/casework/operations/keep_register.h"
#include "core/casework/operations/reassign.h"
#include "core/exchange/json_record.h"
#include "core/programmes/talent_settlement/programme.h"
#include "core/register/organisation_store.h"
#include "core/register/person_store.h"
#include "core/values/id_number.h"
#include "tests/ui/admin_fixture.h"
#include "ui/dialogs/desk_dialog.h"
#include "ui/dialogs/hand_on.h"
#include "ui/dialogs/handover_dialog.h"
#include "ui/dialogs/merge_parties.h"
#include "ui/pages/case_desk.h"
#include "ui/pages/case_view.h"
#include "ui/pages/duplicates_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/organisation_page.h"
#include "ui/pages/person_page.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

namespace {

void write(QWidget& root, const char* name, const QString& text)
{
    find<QPlainTextEdit>(root, name)->setPlainText(text);
}

FormData example()
{
    QFile file(QStringLiteral(JIANGCE_SOURCE_DIR "/tests/programmes/talent_settlement/example.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example");
    return readJsonRecord(talent_settlement::programme, file.readAll())->form;
}

} // namespace

/// The registers kept clean at the desk: each story with the keyboard's and the mouse's own widgets.
class tst_hygiene final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>(allMigrations());
        m_right = add(u"王伟"_s, IdNumber::fromLegacy(u"210202900101001"), {});
        m_wrong = add(u"王 伟"_s, IdNumber::fromLegacy(u"210202900101003"), u"13800138000"_s);
        m_seat = std::make_unique<Seat>(m_office->database().file());
        m_seat->signInAs(u"many"_s);
    }

    void aRecordIsCorrectedWithItsHistory()
    {
        PersonsPage page(context());
        page.show();
        page.open(QString::number(m_right));
        whenUp("correct_party", [](QDialog& dialog) {
            type(dialog, "phone", u"12"_s);
            press(dialog, "go_on");
            QVERIFY(find(dialog, "phone_problem")->isVisible());
            type(dialog, "phone", u"139 0013 9000"_s);
            press(dialog, "go_on"); // no reason yet
            QVERIFY(dialog.isVisible());
            write(dialog, "reason", u"本人来电"_s);
            press(dialog, "go_on");
        });
        press(page, "correct_party_button");
        QCOMPARE(readParty(context().db(), PartyKind::Person, m_right)->value("phone"), u"13900139000"_s);
        auto* history = find<QTableView>(page, "party_history");
        QTRY_COMPARE(history->model()->rowCount(), 1);
        QCOMPARE(cell(history, 0, 1), u"韩多岗"_s);
        QCOMPARE(cell(history, 0, 4), u"139****9000"_s);
        QCOMPARE(cell(history, 0, 5), u"本人来电"_s);
        QVERIFY(find<QLabel>(page, "party_note")->text().contains(u"韩多岗"_s));
    }

    void bothValuesAreShownWhenSomebodyElseSaved()
    {
        PersonsPage page(context());
        page.show();
        page.open(QString::number(m_wrong));
        whenUp("correct_party", [this](QDialog& dialog) {
            type(dialog, "phone", u"13700137000"_s);
            write(dialog, "reason", u"换号"_s);
            m_office->must(correctParty(m_office->as("intake"), {PartyKind::Person, m_wrong, 1,
                {{u"phone"_s, u"13900139000"_s}, {u"address"_s, u"示例路2号"_s}}, u"补录"_s}));
            press(dialog, "go_on");
            QVERIFY(dialog.isVisible());
            const QString said = find<QLabel>(dialog, "message_text")->text();
            QVERIFY2(said.contains(u"13900139000"_s) && said.contains(u"13700137000"_s), qPrintable(said));
            QCOMPARE(find<QLineEdit>(dialog, "phone")->text(), u"13700137000"_s);   // nothing typed is lost
            QCOMPARE(find<QLineEdit>(dialog, "address")->text(), u"示例路2号"_s);     // nor what was saved
            press(dialog, "go_on");
        });
        press(page, "correct_party_button");
        const auto record = readParty(context().db(), PartyKind::Person, m_wrong);
        QCOMPARE(record->value("phone"), u"13700137000"_s);
        QCOMPARE(record->value("address"), u"示例路2号"_s);
    }

    void aPairIsMergedAndComesApartAgain()
    {
        DuplicatesPage duplicates(context());
        duplicates.show();
        auto* pairs = find<QTableView>(duplicates, "pair_table");
        QTRY_COMPARE(pairs->model()->rowCount(), 1);
        QVERIFY(!cell(pairs, 0, 1).contains(u"19900101"_s));     // masked
        whenUp("merge_parties", [](QDialog& dialog) {
            QVERIFY(find<QRadioButton>(dialog, "keep_left")->isChecked());
            QVERIFY(find<QRadioButton>(dialog, "right_phone")->isChecked());     // the gap is filled
            press(dialog, "go_on");
            QVERIFY(dialog.isVisible()); // no reason yet
            write(dialog, "reason", u"同一人"_s);
            press(dialog, "go_on");
        });
        press(duplicates, "pair_merge");
        QTRY_COMPARE(pairs->model()->rowCount(), 0);
        QCOMPARE(readParty(context().db(), PartyKind::Person, m_right)->value("phone"), u"13800138000"_s);

        PersonsPage page(context());
        page.show();
        page.open(QString::number(m_wrong)); // an old link
        QCOMPARE(find<QLabel>(page, "party_heading")->text(), u"王伟"_s);
        QVERIFY(find<QLabel>(page, "party_note")->text().contains(u"王伟"_s));
        auto* history = find<QTableView>(page, "party_history");
        QCOMPARE(history->model()->rowCount(), 1);
        history->selectRow(0);
        whenUp("undo_merge_sheet", [](QDialog& dialog) {
            write(dialog, "reason", u"合并有误"_s);
            press(dialog, "go_on");
        });
        press(page, "undo_merge_button");
        QCOMPARE(readParty(context().db(), PartyKind::Person, m_wrong)->mergedInto, 0);
        QTRY_COMPARE(pairs->model()->rowCount(), 1);
    }

    void twoAreFoundToBeTwoAndOfferedAgain()
    {
        DuplicatesPage page(context());
        page.show();
        auto* pairs = find<QTableView>(page, "pair_table");
        QTRY_COMPARE(pairs->model()->rowCount(), 1);
        whenUp("distinct_sheet", [](QDialog& dialog) {
            write(dialog, "reason", u"孪生兄弟"_s);
            press(dialog, "go_on");
        });
        press(page, "pair_distinct");
        QTRY_COMPARE(pairs->model()->rowCount(), 0);
        find<QComboBox>(page, "pair_kind")->setCurrentIndex(2);
        QTRY_COMPARE(pairs->model()->rowCount(), 1);
        QVERIFY(cell(pairs, 0, 4).contains(u"孪生兄弟"_s));
        whenUp("withdraw_distinct_sheet", [](QDialog& dialog) {
            write(dialog, "reason", u"弄错了"_s);
            press(dialog, "go_on");
        });
        press(page, "pair_withdraw");
        find<QComboBox>(page, "pair_kind")->setCurrentIndex(0);
        QTRY_COMPARE(pairs->model()->rowCount(), 1);
    }

    void withoutTheRoleTheButtonsSayWhy()
    {
        m_seat->signInAs(u"statistics"_s);
        PersonsPage page(context());
        page.show();
        page.open(QString::number(m_right));
        QSignalSpy said(&page, &Page::said);
        for (const char* button : {"correct_party_button", "merge_party_button", "undo_merge_button"})
            press(page, button);
        QCOMPARE(said.size(), 3);
        for (const auto& message : said)
            QVERIFY(!message.first().value<Message>().text.isEmpty());
    }

    void anImportIsUndoneFromItsList()
    {
        FormData form = example();
        const CaseId id = m_office->open(talent_settlement::programme, form, "many");
        const QString roster = QString::fromLatin1(talent_settlement::programme.rosters.front().key);
        FormRow row {form.nextRowId(), {{u"name"_s, u"示例子女"_s}}};
        form.editRows(roster).append(row);
        m_office->must(saveForm(m_office->as("many"), id, m_office->file(id).version, form,
            {{{u"随迁.xlsx"_s, QString(64, u'a')}, roster, {row.id}}}));
        ImportsPage page(context());
        page.show();
        auto* table = find<QTableView>(page, "import_table");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(table, 0, 2), u"随迁.xlsx"_s);
        whenUp("undo_import_sheet", [](QDialog& dialog) {
            write(dialog, "reason", u"选错文件"_s);
            press(dialog, "go_on");
        });
        press(page, "undo_import");
        QCOMPARE(readForm(m_office->db(), m_office->file(id)).rows(roster).size(), example().rows(roster).size());
        QVERIFY(cell(table, 0, 6).contains(u"选错文件"_s));
    }

    void aCaseIsHandedOn()
    {
        const CaseId id = m_office->open(talent_settlement::programme, example(), "many");
        CaseView view(context(), talent_settlement::programme);
        view.show();
        QVERIFY(view.show(id));
        QVERIFY(find<QLabel>(view, "case_hand")->text().contains(u"韩多岗"_s));
        whenUp("hand_on", [](QDialog& dialog) {
            auto* officers = find<QTableView>(dialog, "hand_table");
            QCOMPARE(cell(officers, 0, 0), u"李受理"_s);
            officers->selectRow(officers->model()->rowCount() - 1); // one who cannot take it
            QVERIFY(!find<QPushButton>(dialog, "go_on")->isEnabled());
            officers->selectRow(0);
            write(dialog, "reason", u"休假"_s);
            press(dialog, "go_on");
        });
        view.handOn();
        QCOMPARE(m_office->file(id).handName, u"李受理"_s);
        QVERIFY(find<QLabel>(view, "case_hand")->text().contains(u"李受理"_s));
    }

    void aDeskIsHandedOver()
    {
        const CaseId one = m_office->open(talent_settlement::programme, example(), "intake");
        const CaseId two = m_office->open(talent_settlement::programme, example(), "intake");
        DeskDialog dialog(context());
        dialog.show();
        choose(dialog, "desk_from", u"李受理"_s);
        choose(dialog, "desk_to", u"刘受理"_s);
        QCOMPARE(find<QTableView>(dialog, "desk_table")->model()->rowCount(), 2);
        QSignalSpy done(&dialog, &DeskDialog::handedOver);
        press(dialog, "go_on");
        QVERIFY(dialog.isVisible()); // no reason yet
        write(dialog, "reason", u"调离"_s);
        press(dialog, "go_on");
        QCOMPARE(done.size(), 1);
        for (const CaseId id : {one, two})
            QCOMPARE(m_office->file(id).handName, u"刘受理"_s);
        HandoverDialog list(context(), m_office->session("intake2").account, u"韩多岗"_s);
        QCOMPARE(list.shown().rows.size(), 2);
        QVERIFY(find<QPushButton>(list, "save_pdf")->isEnabled());
    }

    void onesOwnDeskIsAllAnOfficerSees()
    {
        m_seat->signInAs(u"intake"_s);
        DeskDialog dialog(context());
        QCOMPARE(find<QComboBox>(dialog, "desk_from")->count(), 1);
        QCOMPARE(find<QComboBox>(dialog, "desk_from")->currentText(), u"李受理"_s);
    }

    void pictures()
    {
        PersonsPage page(context());
        page.resize(1100, 640);
        page.open(QString::number(m_right));
        fixture::picture(page, "hygiene_person");
        MergePartiesDialog merge(context(), *readParty(context().db(), PartyKind::Person, m_right),
            *readParty(context().db(), PartyKind::Person, m_wrong));
        merge.show();
        fixture::picture(merge, "hygiene_merge");
    }

private:
    AppContext& context() { return m_seat->context(); }
    qint64 add(const QString& name, const QString& number, const QString& phone)
    {
        return m_office->database().write([&] {
            auto added = PersonStore(m_office->db()).add({.name = name, .idNumber = number, .phone = phone});
            return added->id.value();
        });
    }
    static void choose(QWidget& root, const char* name, const QString& text)
    {
        auto* box = find<QComboBox>(root, name);
        box->setCurrentIndex(box->findText(text));
        QCOMPARE(box->currentText(), text);
    }

    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<Seat> m_seat;
    qint64 m_right = 0;
    qint64 m_wrong = 0;
};

QTEST_MAIN(tst_hygiene)
#include "tst_hygiene.moc"
