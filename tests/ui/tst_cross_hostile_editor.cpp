// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/cross_hostile.h"
#include "tests/support/ui_fixture.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/form_document.h"
#include "ui/forms/form_page.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

/// A control in the middle of a paste: the line itself makes a blank of it before the form sees it.
bool hasControl(const QString& text)
{
    return std::ranges::any_of(text.trimmed(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

/// What is pasted into the form is what the form holds.
class HostileEditorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("asName");
        QTest::addColumn<QString>("asText");
        for (const cross::HostileText& text : cross::hostileTexts())
            QTest::newRow(text.what) << text.typed << text.asName << text.asText;
    }
    void initTestCase() { fixture::initialise(true); }

    void pastedIntoTheForm()
    {
        QFETCH_GLOBAL(QString, typed);
        QFETCH_GLOBAL(QString, asName);
        QFETCH_GLOBAL(QString, asText);
        const FormContext context = fixture::context(fixture::programme, true);
        FormDocument document(fixture::programme);
        FormPage page(document, context);
        page.show();
        QApplication::setActiveWindow(&page);
        for (const QString& key : {u"name"_s, u"text"_s}) {
            page.jumpTo(key);
            QGuiApplication::clipboard()->setText(typed);
            qobject_cast<QLineEdit*>(page.editor(key)->control())->paste();
        }
        page.finishTyping();
        const QString name = document.form().value(u"name"_s);
        const QString text = document.form().value(u"text"_s);
        if (hasControl(typed)) {
            QCOMPARE(text::withoutInvisible(name).remove(u' '), asName);
            QCOMPARE(text::withoutInvisible(text).remove(u' '), QString(asText).remove(u' '));
        } else {
            QCOMPARE(name, asName);
            QCOMPARE(text, asText);
        }
        // Shown for what it is, and never as markup.
        QCOMPARE(page.editor(u"name"_s)->edited(), name);
        for (const QLabel* label : page.findChildren<QLabel*>())
            QVERIFY2(label->textFormat() != Qt::RichText || !label->text().contains(typed), qPrintable(label->objectName()));
    }
};

QTEST_MAIN(HostileEditorTest)
#include "tst_cross_hostile_editor.moc"
