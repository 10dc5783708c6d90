// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/story_fixture.h"

#include "core/casework/attachments.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/models/pasted_picture.h"
#include "ui/models/watched_folder.h"
#include "ui/pages/case_materials_tab.h"

#include <QtCore/QBuffer>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

QByteArray png(const QColor& colour = Qt::white)
{
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(colour);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return content;
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), qint64(content.size()));
}

void copy(const QString& format, const QByteArray& content)
{
    auto* mime = new QMimeData;
    mime->setData(format, content);
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace

/// Papers that come as copied pictures or from a document camera.
class tst_paper_ways final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCopiedPictureGoesOntoTheLine();
    void whatIsNoPictureIsSaid();
    void anyPictureBecomesAPng();
    void tooLargeIsSaidAsForFiles();
    void onlyWholeNewPicturesAreTold();
    void cameraFilesAreOfferedForTheChosenLine();
    void nothingIsOfferedElsewhere();

private:
    static void openMaterials(Story& story, CaseId id)
    {
        story.window().showCase(id);
        key(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(find(story.view(), "case_materials_tab")->isVisible());
    }
    static QList<Attachment> files(Story& story, CaseId id) { return readAttachments(story.context().db(), id); }
};

void tst_paper_ways::aCopiedPictureGoesOntoTheLine()
{
    Story story;
    const CaseId id = story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    openMaterials(story, id);
    copy(u"image/png"_s, png());
    const QString material = QString::fromLatin1(claim().materials[1].key);
    find<QCheckBox>(story.view(), qPrintable(u"material_%1_seen"_s.arg(material)))->setFocus();
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(files(story, id).size(), 1);
    const Attachment file = files(story, id).first();
    QCOMPARE(file.materialKey, material);
    QCOMPARE(file.kind, FileKind::Png);
    QVERIFY2(file.name.startsWith(QString::fromUtf16(claim().materials[1].chinese) + u"-20260629-"_s), qPrintable(file.name));
    QVERIFY(file.name.endsWith(u".png"_s));
    QCOMPARE(readAttachment(story.context().db(), file.id), png()); // byte for byte: nothing was decoded
    // By the button of the line, and copied files as well.
    const QString path = story.path(u"扫描件.png"_s);
    write(path, png(Qt::black));
    auto* mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(path)});
    QGuiApplication::clipboard()->setMimeData(mime);
    find<QToolButton>(story.view(), qPrintable(u"material_%1_paste"_s.arg(material)))->click();
    QCOMPARE(files(story, id).size(), 2);
    QCOMPARE(files(story, id).last().name, u"扫描件.png"_s);
}

void tst_paper_ways::whatIsNoPictureIsSaid()
{
    Story story;
    const CaseId id = story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    openMaterials(story, id);
    QGuiApplication::clipboard()->setText(u"一段文字"_s);
    find<QToolButton>(story.view(), qPrintable(u"material_%1_paste"_s.arg(QLatin1StringView(claim().materials[0].key))))->click();
    QVERIFY(files(story, id).isEmpty());
    QVERIFY(find<QLabel>(story.view(), "message_text")->text().contains(u"剪贴板"_s));
}

void tst_paper_ways::anyPictureBecomesAPng()
{
    QImage picture(20, 10, QImage::Format_ARGB32);
    picture.fill(Qt::red);
    QMimeData mime;
    mime.setImageData(picture);
    QVERIFY(hasPicture(mime));
    const auto content = pictureOf(mime, nullptr);
    QVERIFY(content.has_value());
    QCOMPARE(fileKindOf(*content), FileKind::Png);
    QCOMPARE(QImage::fromData(*content).size(), QSize(20, 10));
    QMimeData text;
    text.setText(u"x"_s);
    QVERIFY(!hasPicture(text));
    QVERIFY(!pictureOf(text, nullptr));
    // What only calls itself a picture is none.
    QMimeData false_;
    false_.setData(u"image/png"_s, "no picture at all");
    QCOMPARE(pictureOf(false_, nullptr).error().code, ProblemCode::FileKind);
}

void tst_paper_ways::tooLargeIsSaidAsForFiles()
{
    Story story;
    const CaseId id = story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    openMaterials(story, id);
    copy(u"image/png"_s, png() + QByteArray(largestAttachment, 'x'));
    find<QToolButton>(story.view(), qPrintable(u"material_%1_paste"_s.arg(QLatin1StringView(claim().materials[0].key))))->click();
    QVERIFY(files(story, id).isEmpty());
    QCOMPARE(find<QLabel>(story.view(), "message_text")->text(),
        Wording::chinese().sentence(Problem {ProblemCode::FileTooLarge, {QString::number(largestAttachment >> 20)}}));
}

void tst_paper_ways::onlyWholeNewPicturesAreTold()
{
    QTemporaryDir folder;
    write(folder.filePath(u"old.jpg"_s), "\xff\xd8\xff old");
    QVERIFY(QDir(folder.path()).mkdir(u"below"_s));
    WatchedFolder watched;
    QSignalSpy arrived(&watched, &WatchedFolder::arrived);
    QVERIFY(!watched.watch(folder.filePath(u"no such folder"_s)));
    QVERIFY(watched.watch(folder.path()));
    write(folder.filePath(u"notes.txt"_s), "no picture");
    write(folder.filePath(u"below/hidden.png"_s), png());
    QFile::link(u"/etc/hostname"_s, folder.filePath(u"link.png"_s));
    // Written bit by bit: told once, and only when it is whole.
    QFile growing(folder.filePath(u"scan.png"_s));
    QVERIFY(growing.open(QIODevice::WriteOnly));
    for (int part = 0; part < 5; ++part) {
        growing.write(QByteArray(1000, 'x'));
        growing.flush();
        QTest::qWait(120);
    }
    growing.close();
    QVERIFY(arrived.wait(10'000));
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived.first().at(0).toString(), folder.filePath(u"scan.png"_s));
    QCOMPARE(arrived.first().at(1).toLongLong(), 5000);
    // The camera that always writes the same name is heard again.
    arrived.clear();
    QVERIFY(QFile::remove(folder.filePath(u"scan.png"_s)));
    write(folder.filePath(u"scan.png"_s), png());
    QVERIFY(arrived.wait(10'000));
    QVERIFY(watched.watch({}));
    arrived.clear();
    write(folder.filePath(u"later.png"_s), png());
    QVERIFY(!arrived.wait(1200));
    QVERIFY(QFile::exists(folder.filePath(u"old.jpg"_s)) && QFile::exists(folder.filePath(u"later.png"_s)));
}

void tst_paper_ways::cameraFilesAreOfferedForTheChosenLine()
{
    Story story;
    const CaseId id = story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    const QString folder = story.path(u"高拍仪"_s);
    QVERIFY(QDir().mkpath(folder));
    story.context().settings().setValue(setting::cameraFolder, folder);
    openMaterials(story, id);
    write(folder + u"/IMG_0001.png"_s, png());
    auto* action = find<QToolButton>(story.view(), "message_action");
    QTRY_VERIFY(action->isVisible());
    QVERIFY(find<QLabel>(story.view(), "message_text")->text().contains(u"IMG_0001.png"_s));
    const QString material = QString::fromLatin1(claim().materials[2].key);
    auto* line = find(story.view(), qPrintable(u"material_"_s + material));
    QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(line->width() / 2, line->height() - 2));
    action->click();
    QCOMPARE(files(story, id).size(), 1);
    QCOMPARE(files(story, id).first().materialKey, material);
    QCOMPARE(files(story, id).first().name, u"IMG_0001.png"_s);
    QVERIFY2(QFile::exists(folder + u"/IMG_0001.png"_s), "the camera's file is never touched");
    // Left alone, it is not offered again.
    write(folder + u"/IMG_0002.png"_s, png(Qt::black));
    QTRY_VERIFY(action->isVisible());
    find<QToolButton>(story.view(), "message_later")->click();
    QVERIFY(!action->isVisible());
    QCOMPARE(files(story, id).size(), 1);
}

void tst_paper_ways::nothingIsOfferedElsewhere()
{
    Story story;
    const CaseId id = story.add(claim(), CaseState::Submitted);
    const CaseId other = story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    const QString folder = story.path(u"高拍仪"_s);
    QVERIFY(QDir().mkpath(folder));
    story.context().settings().setValue(setting::cameraFolder, folder);
    openMaterials(story, id);
    write(folder + u"/IMG_0001.png"_s, png());
    auto* action = find<QToolButton>(story.view(), "message_action");
    QTRY_VERIFY(action->isVisible());
    // The next applicant's case is no place for this one's paper.
    story.window().showCase(other);
    QTRY_VERIFY(!action->isVisible());
    // A folder that is gone is said.
    story.context().settings().setValue(setting::cameraFolder, story.path(u"weg"_s));
    Q_EMIT story.context().settingsChanged();
    QTRY_VERIFY(find<QLabel>(story.view(), "message_text")->text().contains(story.path(u"weg"_s)));
}

QTEST_MAIN(tst_paper_ways)
#include "tst_paper_ways.moc"
