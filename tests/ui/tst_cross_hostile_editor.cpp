// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/promises/ledger.h"
#include "tests/support/cross_hostile.h"
#include "tests/support/hostile_maker.h"
#include "tests/support/opened_files.h"
#include "tests/support/ui_fixture.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/form_document.h"
#include "ui/forms/form_page.h"

#include <QtCore/QDir>
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

/// What can be shown as markup, anywhere on the page, is not what somebody typed.
bool isShownAsMarkup(const QWidget& page, const QString& typed)
{
    const auto isMarkup = [&typed](const QString& shown) { return shown.contains(typed) && Qt::mightBeRichText(shown); };
    return std::ranges::any_of(page.findChildren<QLabel*>(), [&](const QLabel* label) {
        return (label->textFormat() != Qt::PlainText && isMarkup(label->text())) || isMarkup(label->toolTip());
    }) || std::ranges::any_of(page.findChildren<QWidget*>(), [&](const QWidget* widget) { return isMarkup(widget->toolTip()); });
}

} // namespace

/// What is pasted into the form is what the form holds.
class HostileEditorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pastedIntoTheForm_data()
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
        QFETCH(QString, typed);
        QFETCH(QString, asName);
        QFETCH(QString, asText);
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

    /// By chance, one after the other into one page: of what is shown nothing is markup, and no file is opened for it.
    void madeByChance()
    {
        const QTemporaryDir folder(QDir::tempPath() + u"/jcXXXXXX"_s);
        const QString picture = folder.filePath(u"p"_s);
        QImage square(8, 8, QImage::Format_RGB32);
        square.fill(Qt::red);
        QVERIFY(square.save(picture, "PNG"));
        const cross::OpenedFiles opened(picture);
        FormDocument document(fixture::programme);
        FormPage page(document, fixture::context(fixture::programme, true));
        page.show();
        QApplication::setActiveWindow(&page);
        int lost = 0;
        const auto texts = cross::madeTexts(promises::times(500), promises::seed() * 1009u, picture);
        for (const cross::MadeText& text : texts)
            if (!isPasted(page, document, text) || isShownAsMarkup(page, text.asText)) {
                qWarning() << text.typed << document.form().value(u"name"_s) << document.form().value(u"text"_s);
                ++lost;
            }
        QApplication::processEvents();
        lost += opened.count();
        promises::enterInLedger({u"P13"_s, u"texts pasted into the form on the screen"_s, texts.size(), lost, promises::seed()});
        QCOMPARE(lost, 0);
    }

    /// Control: a label that is not told otherwise takes a name for markup, and opens what it names.
    void anOrdinaryLabelIsFoundOut()
    {
        const QTemporaryDir folder(QDir::tempPath() + u"/jcXXXXXX"_s);
        const QString picture = folder.filePath(u"p"_s);
        QImage square(8, 8, QImage::Format_RGB32);
        square.fill(Qt::red);
        QVERIFY(square.save(picture, "PNG"));
        const cross::OpenedFiles opened(picture);
        QWidget page;
        const QString typed = u"<img src='%1'>"_s.arg(picture);
        QLabel label(typed, &page);
        page.show();
        (void)page.grab();
        QVERIFY(isShownAsMarkup(page, typed));
        QVERIFY(opened.count() > 0);
    }

private:
    static bool isPasted(FormPage& page, const FormDocument& document, const cross::MadeText& text)
    {
        for (const QString& key : {u"name"_s, u"text"_s}) {
            page.jumpTo(key);
            QGuiApplication::clipboard()->setText(text.typed);
            auto* const line = qobject_cast<QLineEdit*>(page.editor(key)->control());
            line->selectAll();
            line->paste();
        }
        page.finishTyping();
        const QString name = document.form().value(u"name"_s);
        const QString words = document.form().value(u"text"_s);
        if (page.editor(u"name"_s)->edited() != name)
            return false;
        if (!hasControl(text.typed))
            return name == text.asName && words == text.asText;
        return QString(name).remove(u' ') == QString(text.asName).remove(u' ')
            && QString(words).remove(u' ') == QString(text.asText).remove(u' ');
    }
};

QTEST_MAIN(HostileEditorTest)
#include "tst_cross_hostile_editor.moc"
