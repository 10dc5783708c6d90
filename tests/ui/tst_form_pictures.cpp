// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_fixture.h"
#include "ui/forms/form_page.h"
#include "ui/forms/material_list.h"
#include "ui/forms/roster_editor.h"
#include "ui/forms/verdict_line.h"
#include "ui/forms/verdict_sheet.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

FormData upskill()
{
    FormData form;
    const auto put = [&form](const char* key, const QString& text) { form.setValue(QString::fromLatin1(key), text); };
    put("unit_name", u"大连渤海重工示例有限公司"_s);
    put("credit_code", u"91210200MA0EXAMP1X"_s);
    put("district", u"210211"_s);
    put("contact_name", u"阿迪力\u00B7买买提"_s);
    put("contact_phone", u"13800138000"_s);
    put("fund_drawn", u"100000.00"_s);
    put("wage_total", u"12,34x"_s);
    put("class_filed", u"2026-03-05"_s);
    put("trained_by", u"commissioned"_s);
    put("account_number", u"6228480402564890018"_s);
    QList<FormRow> rows;
    const QStringList names {u"王伟"_s, u"李\U0002CB4A"_s, u"古丽\u00B7阿不都"_s, u"张示例"_s};
    for (int i = 0; i < 14; ++i) {
        FormRow row {u"r%1"_s.arg(i + 1)};
        row.values = {{u"name"_s, names[i % 4]}, {u"id_number"_s, i == 2 ? u"210211199003070022"_s : i % 2 ? fixture::woman : fixture::man},
            {u"sex"_s, i % 2 ? u"female"_s : u"male"_s}, {u"occupation"_s, u"焊工"_s}, {u"occupation_code"_s, u"6-18-02-04"_s},
            {u"level"_s, i == 5 ? u"4"_s : u"3"_s}, {u"earlier_level"_s, u"4"_s}, {u"earlier_occupation"_s, u"焊工"_s},
            {u"certificate"_s, u"Y0021020000012630000%1"_s.arg(i + 10)}, {u"issued"_s, i == 7 ? u"2025-12-30"_s : u"2026-06-30"_s},
            {u"contract_start"_s, u"2020-01-01"_s}, {u"contract_end"_s, u"open"_s}, {u"training_start"_s, u"2026-03-10"_s},
            {u"training_end"_s, u"2026-05-10"_s}, {u"training_fee"_s, u"1500.00"_s}, {u"appraisal_fee"_s, u"300.00"_s}};
        rows.append(row);
    }
    form.setRows(u"roster"_s, rows);
    return form;
}

FormData settlement()
{
    FormData form;
    form.setValue(u"name"_s, u"王示例"_s);
    form.setValue(u"id_number"_s, fixture::woman);
    form.setValue(u"sex"_s, u"female"_s);
    form.setValue(u"birth_date"_s, u"1990-03-07"_s);
    form.setValue(u"level"_s, u"3"_s);
    form.setValue(u"contract_kind"_s, u"fixed"_s);
    return form;
}

} // namespace

/// The screens as officers see them, in Chinese; with JIANGCE_PICTURES set to a folder the pictures are left there.
class FormPicturesTest final : public QObject {
    Q_OBJECT

private:
    void draw(const Programme& programme, const FormData& form, const QString& name, QSize size)
    {
        FormContext context = fixture::context(programme, true);
        FormDocument document(programme);
        QSplitter window;
        auto* tabs = new QTabWidget(&window);
        auto* page = new FormPage(document, context, RosterPlacement::Separate, tabs);
        tabs->addTab(page, u"申请表"_s);
        for (RosterEditor* roster : page->rosters())
            tabs->addTab(roster, u"花名册"_s);
        auto* materials = new MaterialList(context);
        tabs->addTab(materials, u"材料"_s);
        auto* sheet = new VerdictSheet(context, &window);
        window.addWidget(tabs);
        window.addWidget(sheet);
        window.setStretchFactor(0, 3);
        window.setStretchFactor(1, 2);
        window.resize(size);
        window.setSizes({size.width() * 6 / 10, size.width() * 4 / 10});
        window.show();
        document.load(form);
        page->setShowMissing(true);
        Circumstances now;
        now.dates = {QDate(2026, 11, 22), QDate(2026, 11, 22)};
        const Decision decision = programme.assess(document.form(), now);
        sheet->setCanRule(true);
        sheet->show(verdictView(programme, document.form(), decision, *context.wording));
        for (RosterEditor* roster : page->rosters())
            roster->showDecision(decision);
        materials->setMaterials(form, {{u"licence"_s, {true, false, u"李一 2026-11-22"_s, {u"营业执照<b>.pdf"_s}}}});
        QCoreApplication::processEvents();
        if (auto* line = sheet->findChild<VerdictLine*>(); line != nullptr)
            line->setOpen(true);
        QTest::qWait(20);
        fixture::picture(window, qPrintable(name));
        for (int i = 1; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QTest::qWait(20);
            fixture::picture(window, qPrintable(name + u"_tab"_s + QString::number(i)));
        }
        QVERIFY(page->width() > 0);
    }

private Q_SLOTS:
    void initTestCase() { fixture::initialise(true); }
    void wholeForm()
    {
        const Programme& programme = *programmeByKey(u"talent_settlement");
        const FormContext context = fixture::context(programme, true);
        FormDocument document(programme);
        FormPage page(document, context);
        FormData form = settlement();
        form.setRows(u"dependants"_s, {{u"r1"_s, {{u"relation"_s, u"spouse"_s}, {u"name"_s, u"赵示例"_s},
            {u"id_number"_s, fixture::man}, {u"consents"_s, u"true"_s}}}});
        document.load(form);
        for (const auto& [width, name] : {std::pair(900, "settlement_whole"), std::pair(520, "settlement_narrow")}) {
            page.resize(width, 1500);
            page.show();
            QTest::qWait(20);
            fixture::picture(page, name);
        }
        // No text of the page is left in English.
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            const QString text = label->text();
            const bool hasWords = text.contains(QRegularExpression(u"[A-Za-z]{3}"_s));
            QVERIFY2(!hasWords || text.contains(QRegularExpression(u"\\p{Han}"_s)), qPrintable(text));
        }
    }
    void pictures()
    {
        draw(*programmeByKey(u"upskill_subsidy"), upskill(), u"upskill"_s, QSize(1080, 700));
        draw(*programmeByKey(u"talent_settlement"), settlement(), u"settlement"_s, QSize(1080, 700));
        applyTheme(*qApp, Brightness::Dark);
        draw(*programmeByKey(u"upskill_subsidy"), upskill(), u"upskill_dark"_s, QSize(1080, 700));
        applyTheme(*qApp, Brightness::Light, 14);
        draw(*programmeByKey(u"upskill_subsidy"), upskill(), u"upskill_14pt"_s, QSize(1366, 740));
    }
};

QTEST_MAIN(FormPicturesTest)
#include "tst_form_pictures.moc"
