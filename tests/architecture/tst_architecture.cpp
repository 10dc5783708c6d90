// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

struct Source {
    QString path;       ///< from the project's root
    QStringList lines;
};

QList<Source> sourcesUnder(const QStringList& folders, const QStringList& patterns)
{
    const QDir root(QStringLiteral(JIANGCE_SOURCE_DIR));
    QList<Source> result;
    for (const QString& folder : folders) {
        QDirIterator it(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                result.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    std::ranges::sort(result, {}, &Source::path);
    return result;
}

const QStringList code {u"*.cpp"_s, u"*.h"_s};

/// Layers from left to right: each includes only itself and what stands before it.
const QStringList layers {u"core/base/"_s, u"core/values/"_s, u"core/policy/"_s, u"core/store/"_s, u"core/register/"_s,
    u"core/programmes/"_s, u"core/casework/"_s, u"core/letters/"_s, u"core/statistics/"_s, u"core/exchange/"_s,
    u"ui/print/"_s, u"ui/"_s, u"app/"_s};

qsizetype layerOf(QStringView path)
{
    for (qsizetype i = 0; i < layers.size(); ++i)
        if (path.startsWith(layers[i]))
            return i;
    return -1;
}

/// Side by side: letters and statistics do not know each other; exchange may write what statistics counted.
bool isSideways(QStringView from, QStringView to)
{
    return (from.startsWith(u"core/statistics/") || from.startsWith(u"core/exchange/")) && to.startsWith(u"core/letters/");
}

QStringList includesOf(const QString& line)
{
    static const QRegularExpression quoted(u"^\\s*#include \"([^\"]+)\""_s);
    const auto match = quoted.match(line);
    return match.hasMatch() ? QStringList {match.captured(1)} : QStringList();
}

QString at(const Source& source, qsizetype line)
{
    return u"%1:%2: %3"_s.arg(source.path).arg(line + 1).arg(source.lines[line].trimmed());
}

QString withoutComment(const QString& line)
{
    const qsizetype comment = line.indexOf("//"_L1);
    return comment < 0 ? line : line.first(comment);
}

} // namespace

class ArchitectureTest final : public QObject {
    Q_OBJECT

    static QStringList linesMatching(const QStringList& folders, const QString& pattern, const QStringList& except = {})
    {
        const QRegularExpression banned(pattern);
        QStringList found;
        for (const Source& source : sourcesUnder(folders, code)) {
            if (std::ranges::any_of(except, [&](const QString& prefix) { return source.path.startsWith(prefix); }))
                continue;
            for (qsizetype i = 0; i < source.lines.size(); ++i)
                if (banned.match(withoutComment(source.lines[i])).hasMatch())
                    found.append(at(source, i));
        }
        return found;
    }

private Q_SLOTS:
    void includesPointLeft()
    {
        QStringList wrong;
        for (const Source& source : sourcesUnder({u"core"_s, u"ui"_s, u"app"_s}, code)) {
            const qsizetype own = layerOf(source.path);
            for (qsizetype i = 0; i < source.lines.size(); ++i)
                for (const QString& include : includesOf(source.lines[i])) {
                    const qsizetype other = layerOf(include);
                    if (other > own || isSideways(source.path, include))
                        wrong.append(at(source, i));
                }
        }
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    void includesStartAtTheRoot()
    {
        QStringList wrong;
        for (const Source& source : sourcesUnder({u"core"_s, u"ui"_s, u"app"_s}, code))
            for (qsizetype i = 0; i < source.lines.size(); ++i)
                for (const QString& include : includesOf(source.lines[i]))
                    if (!include.contains(u'/') && !include.endsWith(".moc"_L1))
                        wrong.append(at(source, i));
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    void programmesKnowNoOther()
    {
        QStringList wrong;
        static const QRegularExpression folder(u"^core/programmes/([a-z_]+)/"_s);
        for (const Source& source : sourcesUnder({u"core"_s, u"ui"_s, u"app"_s}, code)) {
            const QString own = folder.match(source.path).captured(1);
            if (source.path == "core/programmes/all.cpp"_L1)
                continue;
            for (qsizetype i = 0; i < source.lines.size(); ++i)
                for (const QString& include : includesOf(source.lines[i])) {
                    const QString other = folder.match(include).captured(1);
                    const bool isStore = !own.isEmpty() && include.startsWith("core/store/"_L1);
                    if ((!other.isEmpty() && other != own) || isStore)
                        wrong.append(at(source, i));
                }
        }
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    /// Whole numbers are shown by one function, which counts and asks.
    void numbersAreShownByOneFunction()
    {
        QCOMPARE(linesMatching({u"core"_s, u"ui"_s, u"app"_s}, u"u\"unmask\""_s, {u"core/casework/unmasking.cpp"_s}).join(u'\n'), QString());
    }

    void coreHasNoClock()
    {
        QCOMPARE(linesMatching({u"core"_s},
                     u"currentDate|currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock|"
                     "steady_clock|\\btime\\s*\\(\\s*(NULL|nullptr|0|&)|gettimeofday|clock_gettime|QElapsedTimer"_s)
                     .join(u'\n'),
            QString());
    }

    void sqlHasNoClock()
    {
        const QRegularExpression banned(u"date\\('now'|CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME|unixepoch\\(\\s*\\)"_s,
            QRegularExpression::CaseInsensitiveOption);
        QStringList found;
        for (const Source& source : sourcesUnder({u"core"_s, u"ui"_s, u"app"_s}, {u"*.cpp"_s, u"*.h"_s, u"*.sql"_s}))
            for (qsizetype i = 0; i < source.lines.size(); ++i)
                if (banned.match(source.lines[i]).hasMatch())
                    found.append(at(source, i));
        QCOMPARE(found.join(u'\n'), QString());
    }

    void coreHasNoGui()
    {
        QCOMPARE(linesMatching({u"core"_s}, u"#include\\s*[<\"](QtGui|QtWidgets|QtPrintSupport|QWidget|QApplication|ui/)|qApp\\b"_s)
                     .join(u'\n'),
            QString());
    }

    void coreHasNoQObject()
    {
        QCOMPARE(linesMatching({u"core"_s}, u"\\bQ_OBJECT\\b|\\bQ_SIGNALS\\b|\\bQ_EMIT\\b|\\bemit\\b"_s).join(u'\n'), QString());
    }

    void printHasNoWidgets()
    {
        QCOMPARE(linesMatching({u"ui/print"_s}, u"#include\\s*[<\"](QtWidgets|QtPrintSupport)"_s).join(u'\n'), QString());
    }

    void commandLineHasNoWidgets()
    {
        QCOMPARE(linesMatching({u"app/cli"_s}, u"#include\\s*[<\"](QtWidgets|QtPrintSupport|ui/(?!print/))"_s).join(u'\n'),
            QString());
    }

    void onlyTheStoreKnowsItsEngine()
    {
        QCOMPARE(linesMatching({u"core"_s, u"ui"_s, u"app"_s}, u"#include\\s*[<\"](QtSql|QSql|sqlite3)"_s, {u"core/store/"_s})
                     .join(u'\n'),
            QString());
    }

    void applicationsContainNoSql()
    {
        QCOMPARE(linesMatching({u"app"_s, u"ui"_s},
                     u"\"\\s*(SELECT\\s.+\\sFROM|INSERT\\s+INTO|UPDATE\\s.+\\sSET|DELETE\\s+FROM|CREATE\\s+TABLE|PRAGMA)\\b"_s)
                     .join(u'\n'),
            QString());
    }

    void everyFileNamesItsLicence()
    {
        QStringList missing;
        for (const Source& source : sourcesUnder({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u"*.cpp"_s, u"*.h"_s, u"*.sql"_s}))
            if (source.lines.isEmpty() || !source.lines.first().contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
                missing.append(source.path);
        QCOMPARE(missing.join(u'\n'), QString());
    }

    void filesKeepHouseSizes()
    {
        QList<qsizetype> sizes;
        QStringList tooLong;
        for (const Source& source : sourcesUnder({u"core"_s, u"ui"_s, u"app"_s}, {u"*.cpp"_s})) {
            sizes.append(source.lines.size());
            if (source.lines.size() > 500)
                tooLong.append(u"%1 %2"_s.arg(source.path).arg(source.lines.size()));
        }
        std::ranges::sort(sizes);
        QCOMPARE(tooLong.join(u'\n'), QString());
        QVERIFY2(sizes[sizes.size() / 2] <= 130, qPrintable(QString::number(sizes[sizes.size() / 2])));
        QVERIFY2(sizes[sizes.size() * 9 / 10] <= 300, qPrintable(QString::number(sizes[sizes.size() * 9 / 10])));
    }

    void testsAreInProportion()
    {
        const auto count = [](const QStringList& folders) {
            qsizetype lines = 0;
            for (const Source& source : sourcesUnder(folders, code))
                lines += source.lines.size();
            return lines;
        };
        const qsizetype core = count({u"core"_s});
        const qsizetype tests = count({u"tests"_s});
        QVERIFY2(tests * 10 >= core * 6, qPrintable(u"%1 lines of tests for %2 of core"_s.arg(tests).arg(core)));
    }

    void labelsThatShowDataTakeNoMarkup()
    {
        // QLabel and QMessageBox guess HTML; PlainLabel and the message bar do not.
        QCOMPARE(linesMatching({u"ui"_s}, u"QMessageBox::(information|warning|critical|question)\\s*\\("_s).join(u'\n'), QString());
        // Where text is read as HTML it is a document of the program's own.
        QCOMPARE(linesMatching({u"ui"_s, u"app"_s},
                     u"\\b(setHtml|insertHtml|setMarkdown|setTextFormat\\(Qt::(RichText|AutoText|MarkdownText))\\b"_s)
                     .join(u'\n'),
            QString());
    }

    void toolTipsThatShowDataTakeNoMarkup()
    {
        // A tool tip guesses HTML as well: what is not a fixed sentence goes through plainToolTip.
        QCOMPARE(linesMatching({u"ui"_s, u"app"_s},
                     u"setToolTip\\((?!plainToolTip\\(|(\\w+::)?tr\\(\"[^\"]*\"\\)\\)|QString\\(\\)|\\w+ == 2 \\? plainToolTip|.*\\? (\\w+::)?tr\\(|"
                     ".*\\? QString\\(\\)|.*QString\\(\\) : plainToolTip\\(|tr\\(\"Show %1)"_s)
                     .join(u'\n'),
            QString());
    }

    void noTranslationIsUnfinished()
    {
        QFile file(QStringLiteral(JIANGCE_SOURCE_DIR "/translations/jiangce_zh_CN.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("<context>"));
        QCOMPARE(content.count("type=\"unfinished\""), 0);
        QCOMPARE(content.count("type=\"vanished\""), 0);
    }
};

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
