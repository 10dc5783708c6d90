// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/story_fixture.h"

#include "core/casework/attachments.h"
#include "core/casework/operations/issue_letter.h"
#include "ui/dialogs/attachment_viewer.h"
#include "ui/dialogs/print_letter.h"
#include "ui/pages/case_letters_tab.h"
#include "ui/pages/case_materials_tab.h"

#include <QtCore/QBuffer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

constexpr int materialsTab = 1;
constexpr int lettersTab = 3;

QByteArray picture(int width, int height, const char* format)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void issue(Story& story, int row)
{
    auto* available = find<QListWidget>(story.view(), "letters_available");
    available->setCurrentRow(row);
    whenUp("print_letter", [](QDialog& dialog) {
        click(dialog, "letter_issue");
        QVERIFY(static_cast<PrintLetterDialog&>(dialog).isIssued());
        dialog.reject();
    });
    QTest::mouseClick(find<ReasonButton>(story.view(), "letter_preview"), Qt::LeftButton);
}

void giveReason(const QString& reason)
{
    whenUp("ask_reason", [reason](QDialog& dialog) {
        click(dialog, "confirm");
        QVERIFY2(dialog.isVisible(), "a reason is asked for");
        find<QPlainTextEdit>(dialog, "reason")->setPlainText(reason);
        click(dialog, "confirm");
    });
}

} // namespace

class tst_case_papers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ticksAreKeptWithOfficerAndDay();
    void droppedFilesAreKeptOnce();
    void picturesAreReadByTheirFormatAlone();
    void aPictureBeyondTheLimitIsRefused();
    void correctionSaysWhatItWillAskFor();
    void aPreviewGivesNoNumber();
    void lettersAreNumberedVoidedAndIssuedAnew();
    void printingAgainNeedsAReason();
    void anOldCaseGetsNoLetters();
};

void tst_case_papers::ticksAreKeptWithOfficerAndDay()
{
    Story story;
    const CaseId id = story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    story.window().showCase(id);
    story.view().showTab(materialsTab);
    const MaterialDef& first = settlement().materials[0];
    auto* box = story.view().findChild<QCheckBox*>(u"material_%1_seen"_s.arg(QLatin1StringView(first.key)));
    QVERIFY(box != nullptr);
    QTRY_VERIFY(box->isVisible());
    QTest::keyClick(box, Qt::Key_Space);
    const auto entries = readMaterials(story.context().db(), story.file(id), story.desk().document().form());
    QCOMPARE(entries.constFirst().tick, MaterialTick::OriginalSeen);
    QCOMPARE(entries.constFirst().officer, u"李受理"_s);
    QCOMPARE(entries.constFirst().on, QDate(2026, 6, 29));
    QVERIFY(find<QTabWidget>(story.view(), "case_tabs")->tabText(materialsTab).contains(u"1/"_s));
}

void tst_case_papers::droppedFilesAreKeptOnce()
{
    Story story;
    const CaseId id = story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    story.window().showCase(id);
    story.view().showTab(materialsTab);
    const QString one = story.path(u"身份证.png"_s);
    write(one, picture(40, 30, "png"));
    auto* tab = find<CaseMaterialsTab>(story.view(), "case_materials_tab");
    tab->attachFiles(QString::fromLatin1(settlement().materials[0].key), {one});
    const QList<Attachment> files = readAttachments(story.context().db(), id);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.constFirst().name, u"身份证.png"_s);
    QCOMPARE(files.constFirst().kind, FileKind::Png);
    QCOMPARE(cell(find<QTableWidget>(story.view(), "attachments"), 0, 0), u"身份证.png"_s);
    tab->attachFiles({}, {story.path(u"无此文件.png"_s)});
    QVERIFY(find(story.view(), "message_bar")->isVisible());
}

void tst_case_papers::picturesAreReadByTheirFormatAlone()
{
    const QByteArray png = picture(40, 30, "png");
    const QByteArray jpeg = picture(40, 30, "jpg");
    QVERIFY(readPicture(png, FileKind::Png));
    QVERIFY(readPicture(jpeg, FileKind::Jpeg));
    QVERIFY(!readPicture(jpeg, FileKind::Png));
    QVERIFY(!readPicture(png.left(60), FileKind::Png));
    QVERIFY(!readPicture("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", FileKind::Other));
}

void tst_case_papers::aPictureBeyondTheLimitIsRefused()
{
    // The head of a PNG that claims 8,000 × 5,001 pixels: 40.008 million. Nothing of it is unpacked.
    const QByteArray large = picture(8000, 5001, "png");
    const auto refused = readPicture(large, FileKind::Png);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::ImageTooLarge);
    QVERIFY(readPicture(picture(8000, 5000, "png"), FileKind::Png));
}

void tst_case_papers::correctionSaysWhatItWillAskFor()
{
    Story story;
    const CaseId id = story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    story.window().showCase(id);
    whenUp("decision_sheet", [](QDialog& sheet) {
        // None of the papers was ticked, and the sheet names them before anything is sent.
        const QString text = find<QLabel>(sheet, "consequences")->text();
        QVERIFY2(text.contains(u"补贴申请表"_s), qPrintable(text));
        QVERIFY2(text.contains(u"营业执照副本"_s), qPrintable(text));
        sheet.reject();
    });
    QTest::mouseClick(find<ReasonButton>(story.view(), "action_return_for_correction"), Qt::LeftButton);
    QCOMPARE(story.file(id).state, CaseState::Submitted);
}

void tst_case_papers::aPreviewGivesNoNumber()
{
    Story story;
    const CaseId id = story.add(settlement(), CaseState::Accepted);
    story.openProgram("intake");
    story.window().showCase(id);
    story.view().showTab(lettersTab);
    whenUp("print_letter", [](QDialog& dialog) {
        QVERIFY(static_cast<PrintLetterDialog&>(dialog).pageCount() >= 1);
        QVERIFY(!find<QPushButton>(dialog, "letter_print")->isEnabled());
        dialog.reject();
    });
    QTest::mouseClick(find<ReasonButton>(story.view(), "letter_preview"), Qt::LeftButton);
    QVERIFY(readLetters(story.context().db(), id).isEmpty());
}

void tst_case_papers::lettersAreNumberedVoidedAndIssuedAnew()
{
    Story story;
    const CaseId id = story.add(settlement(), CaseState::Accepted);
    story.openProgram("intake");
    story.window().showCase(id);
    story.view().showTab(lettersTab);
    issue(story, 1);
    QVERIFY(!QTest::currentTestFailed());
    const QString number = readLetters(story.context().db(), id).constFirst().number;
    QVERIFY(number.endsWith(u"〔2026〕1号"_s));

    auto* issued = find<QTableWidget>(story.view(), "letters_issued");
    issued->setCurrentCell(0, 0);
    giveReason(u"名称打错"_s);
    QTest::mouseClick(find<ReasonButton>(story.view(), "letter_void"), Qt::LeftButton);
    QVERIFY(readLetters(story.context().db(), id).constFirst().isVoid);
    QVERIFY(!find<ReasonButton>(story.view(), "letter_void")->reason().isEmpty());

    issued->setCurrentCell(0, 0);
    whenUp("print_letter", [](QDialog& dialog) {
        click(dialog, "letter_issue");
        dialog.reject();
    });
    QTest::mouseClick(find<ReasonButton>(story.view(), "letter_reissue"), Qt::LeftButton);
    const QList<IssuedLetter> letters = readLetters(story.context().db(), id);
    QCOMPARE(letters.size(), 2);
    QCOMPARE(letters.constLast().number, number);
    QVERIFY(!letters.constLast().isVoid);
    QVERIFY(issued->item(1, 5)->text() != issued->item(0, 5)->text());
    QVERIFY(issued->item(1, 5)->text().contains(u"anew"_s) || issued->item(1, 5)->text().contains(u"重新出具"_s));
    issued->setCurrentCell(0, 0);
    QVERIFY(!find<ReasonButton>(story.view(), "letter_reissue")->reason().isEmpty());
}

void tst_case_papers::printingAgainNeedsAReason()
{
    Story story;
    const CaseId id = story.add(settlement(), CaseState::Accepted);
    story.openProgram("intake");
    story.window().showCase(id);
    story.view().showTab(lettersTab);
    issue(story, 0);
    QVERIFY(!QTest::currentTestFailed());
    find<QTableWidget>(story.view(), "letters_issued")->setCurrentCell(0, 0);
    const auto printed = [&story, id](const QString& reason) {
        return story.context().perform([&](Desk& desk) {
            return printLetter(desk, id, readLetters(desk.db, id).constFirst().id, {.reason = reason, .put = [] { return true; }});
        });
    };
    QVERIFY(printed({}).has_value());
    QVERIFY(!printed({}).has_value());
    QVERIFY(printed(u"申请人遗失"_s).has_value());
    QCOMPARE(readLetters(story.context().db(), id).constFirst().reprints, 1);
    QVERIFY(find<QTableWidget>(story.view(), "letters_issued")->item(0, 4)->text().startsWith(u"2026-06-29"_s));
}

void tst_case_papers::anOldCaseGetsNoLetters()
{
    Story story;
    story.openProgram("intake");
    whenUp("new_case", [](QDialog& dialog) {
        find<QListWidget>(dialog, "new_case_list")->setCurrentRow(1);
        click(dialog, "begin");
        whenUp("back_entry", [](QDialog& entry) {
            find<QLineEdit>(entry, "old_number")->setText(u"连人社落户〔2015〕7号"_s);
            find<QLineEdit>(entry, "old_handed_in")->setText(u"2015年3月5日"_s);
            find<QLineEdit>(entry, "old_accepted")->setText(u"20150306"_s);
            find<QLineEdit>(entry, "old_decided")->setText(u"2015.3.20"_s);
            click(entry, "confirm");
            QVERIFY2(entry.isVisible(), "where the file lies is asked for");
            find<QLineEdit>(entry, "old_reason")->setText(u"档案室示例柜"_s);
            click(entry, "confirm");
        });
    });
    story.window().backEntry();
    QVERIFY(story.pane().caseId().isValid());
    QVERIFY(story.desk().file().isBackEntry);
    QCOMPARE(story.desk().file().handedIn, QDate(2015, 3, 5));
    QVERIFY(!find<QLabel>(story.view(), "case_mark")->text().isEmpty());
    story.view().showTab(lettersTab);
    QCOMPARE(find<QListWidget>(story.view(), "letters_available")->count(), 0);
}

QTEST_MAIN(tst_case_papers)
#include "tst_case_papers.moc"
