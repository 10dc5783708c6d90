// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/relations.h"
#include "core/casework/trail/office_hours.h"
#include "tests/support/with_sample_programmes.h"
#include "tests/ui/admin_fixture.h"
#include "ui/dialogs/office_hours_dialog.h"
#include "ui/dialogs/relations_dialog.h"
#include "ui/dialogs/standing_lists_dialog.h"
#include "ui/look_book.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/organisation_page.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTimeEdit>

using namespace jiangce;
using namespace jiangce::admin;
using namespace Qt::StringLiterals;

/// What officers look at is written down, and the audit administrator finds it; relations and hours are entered.
class tst_audit_work final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_office->setAllowance(30000);
        m_case = m_office->claimIn(CaseState::Accepted);
        m_seat = std::make_unique<Seat>(m_office->database().file(), sample::migrations());
    }

    void openingACaseIsWrittenDownOnce()
    {
        m_seat->signInAs(u"first"_s);
        CasePane pane(context());
        QVERIFY(pane.showCase(m_case));
        QCOMPARE(looks().size(), 1);
        QCOMPARE(looks().first().caseId, m_case);
        QCOMPARE(looks().first().displayName, u"周初审"_s);
        pane.showNothing();
        QVERIFY(pane.showCase(m_case));
        QCOMPARE(looks().size(), 1);
        m_seat->clock.set(m_seat->clock.today().addDays(1));
        pane.showNothing();
        QVERIFY(pane.showCase(m_case));
        QCOMPARE(looks().size(), 2);
        m_seat->signInAs(u"second"_s);
        LookBook::of(context()).noteCase(m_case);
        QCOMPARE(looks().size(), 3);
        QCOMPARE(looks().first().displayName, u"吴复审"_s);
        // Looking changes nothing of what happened to the case, nor who changed it last.
        for (const AuditEntry& entry : readHistory(context().db(), m_case))
            QVERIFY(entry.action != u"view"_s);
    }

    void openingARecordIsWrittenDown()
    {
        m_seat->signInAs(u"first"_s);
        OrganisationsPage page(context());
        page.show();
        const qint64 unit = m_office->file(m_case).organisation.value();
        page.open(QString::number(unit));
        QCOMPARE(looks().size(), 1);
        QCOMPARE(looks().first().after.value("what"_L1).toString(), u"%1/%2"_s.arg(page.objectName()).arg(unit));
        page.refresh();
        QCOMPARE(looks().size(), 1);
    }

    void theAuditAdministratorReadsWhoLooked()
    {
        m_seat->signInAs(u"first"_s);
        LookBook::of(context()).noteCase(m_case);
        const qint64 unit = m_office->file(m_case).organisation.value();
        OrganisationsPage organisations(context());
        LookBook::of(context()).noteRecord(organisations.objectName(), unit);
        m_seat->signInAs(u"audit"_s);
        AuditPage page(context());
        page.show();
        whenUp("standing_lists", [this](QDialog& dialog) {
            auto* table = dialog.findChild<QTableView*>();
            QTRY_COMPARE(table->model()->rowCount(), 2);
            QCOMPARE(cell(table, 0, 0), m_office->file(m_case).number);
            QCOMPARE(cell(table, 1, 2), m_office->file(m_case).applicantName);
            auto* which = find<QComboBox>(dialog, "which_list");
            QCOMPARE(which->count(), int(std::size(auditLists)));
            which->setCurrentIndex(which->findData(int(StandingList::SameDesk)));
            QTRY_COMPARE(table->model()->rowCount(), 0);
            dialog.reject();
        });
        press(page, "audit_lists");
    }

    void hoursNeedTheirNotice()
    {
        m_seat->signInAs(u"audit"_s);
        OfficeHoursDialog dialog(context());
        dialog.show();
        find<QTimeEdit>(dialog, "from")->setTime(QTime(8, 30));
        find<QTimeEdit>(dialog, "to")->setTime(QTime(8, 30));
        press(dialog, "save");
        QVERIFY(find(dialog, "source_problem")->isVisible());
        QVERIFY(find(dialog, "to_problem")->isVisible());
        find<QTimeEdit>(dialog, "to")->setTime(QTime(17, 30));
        type(dialog, "source", u"示例办〔2026〕1号"_s);
        press(dialog, "save");
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(officeHours(context().db()).to, QTime(17, 30));
    }

    void relationsAreDeclaredAndEnded()
    {
        m_seat->signInAs(u"first"_s);
        RelationsDialog dialog(context());
        dialog.show();
        QVERIFY(dialog.findChild<QPushButton*>(u"end_relation"_s) == nullptr);
        type(dialog, "number", u"210202199202020021"_s);
        type(dialog, "name", u"李娜"_s);
        type(dialog, "relation", u"配偶"_s);
        press(dialog, "declare");
        QVERIFY(find(dialog, "number_problem")->isVisible());
        type(dialog, "number", u"210202199202020020"_s);
        press(dialog, "declare");
        auto* table = find<QTableView>(dialog, "relations_table");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(table, 0, 3), u"2102**********0020"_s);
        m_seat->signInAs(u"security"_s);
        RelationsDialog all(context());
        all.show();
        find<QTableView>(all, "relations_table")->selectRow(0);
        whenUp("ask_reason", [](QDialog& ask) {
            find<QPlainTextEdit>(ask, "reason")->setPlainText(u"误报"_s);
            press(ask, "confirm");
        });
        press(all, "end_relation");
        QVERIFY(!readRelations(context().db()).first().holds());
    }

private:
    [[nodiscard]] AppContext& context() { return m_seat->context(); }
    [[nodiscard]] QList<AuditEntry> looks() { return readAudit(context().db(), {.action = u"view"_s}, 100); }

    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<Seat> m_seat;
    CaseId m_case;
};

QTEST_MAIN(tst_audit_work)
#include "tst_audit_work.moc"
