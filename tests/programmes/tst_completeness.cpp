// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policy/wording.h"
#include "core/programmes/migrations.h"
#include "core/programmes/programme.h"
#include "resources/resources.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

/// What a programme must bring along; a missing piece is named.
class CompletenessTest final : public QObject {
    Q_OBJECT

    static QStringList columnsOf(const QString& sql, const QString& table)
    {
        const QRegularExpression statement(
            u"CREATE TABLE %1 \\((.*?)\\) STRICT"_s.arg(table), QRegularExpression::DotMatchesEverythingOption);
        QStringList columns;
        const QStringList lines = statement.match(sql).captured(1).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            const QString name = line.trimmed().section(u' ', 0, 0);
            if (name != "PRIMARY"_L1 && !name.isEmpty())
                columns.append(name);
        }
        return columns;
    }

    static QStringList keysOf(std::span<const FieldDef> fields)
    {
        QStringList keys;
        for (const FieldDef& field : fields)
            keys.append(field.keyText());
        return keys;
    }

    static QString untranslated(const char* context, const char* source)
    {
        const QString chinese = Wording::chinese().label(context, source);
        static const QRegularExpression bare(u"^[%0-9:：。. ]*$"_s);
        const bool isBare = QString::fromUtf8(source).contains(bare);
        return isBare || text::containsHan(chinese) ? QString() : QString::fromUtf8(source) + u'\n';
    }

private Q_SLOTS:
    /// Case numbers begin with these: two programmes of one word would give one number twice.
    void wordsOfCaseNumbersAreOnesOwn()
    {
        QStringList words;
        for (const Programme* programme : allProgrammes())
            for (const QString& word : {QString::fromUtf16(programme->shortName), QString::fromLatin1(programme->pinyin)}) {
                QVERIFY2(!words.contains(word), qPrintable(word));
                words.append(word);
            }
    }
    void initTestCase() { initialiseResources(); }

    void pathsExist()
    {
        const QString root = QStringLiteral(JIANGCE_SOURCE_DIR "/");
        QStringList missing;
        for (const Programme* programme : allProgrammes()) {
            const QString key = QString::fromLatin1(programme->key);
            QStringList paths {u"core/programmes/%1/%2"_s.arg(key, QLatin1StringView(programme->migration)),
                u"tests/programmes/%1/cases.json"_s.arg(key), u"tests/programmes/%1/example.json"_s.arg(key),
                u"tests/programmes/tst_%1.cpp"_s.arg(key)};
            for (const LetterKind& letter : programme->letters)
                paths.append(u"resources/letters/%1.txt"_s.arg(QLatin1StringView(letter.templateFile)));
            for (const QString& path : paths)
                if (!QFileInfo::exists(root + path))
                    missing.append(path);
        }
        QCOMPARE(missing.join(u'\n'), QString());
    }

    void tablesHaveTheColumnsOfTheFields()
    {
        for (const Programme* programme : allProgrammes()) {
            const QString key = QString::fromLatin1(programme->key);
            const QString sql = QString::fromUtf8(migrationFromResource(QLatin1StringView(programme->migration)).sql);
            QCOMPARE(columnsOf(sql, key), QStringList {u"case_id"_s} + keysOf(programme->fields));
            for (const RosterDef& roster : programme->rosters)
                QCOMPARE(columnsOf(sql, key + u'_' + QLatin1StringView(roster.key)),
                    (QStringList {u"case_id"_s, u"row_id"_s, u"position"_s} + keysOf(roster.fields)));
        }
    }

    void stepsAreOneAscendingLine()
    {
        int last = 0;
        for (const Migration& step : allMigrations()) {
            QVERIFY2(step.version > last, qPrintable(step.name));
            last = step.version;
        }
        QVERIFY(last > 1000);
    }

    void keysAreUnique()
    {
        QSet<QString> figures;
        QSet<QString> programmes;
        for (const Programme* programme : allProgrammes()) {
            QVERIFY(!programmes.contains(QLatin1StringView(programme->key)));
            programmes.insert(QLatin1StringView(programme->key));
            for (const FigureDeclaration* figure : programme->figures) {
                QCOMPARE(*figure->stated != '\0', figure->statedFrom.isValid());
                QVERIFY2(!figures.contains(QLatin1StringView(figure->key)), figure->key);
                figures.insert(QLatin1StringView(figure->key));
            }
            QSet<QString> codes;
            for (const Condition* condition : programme->conditions) {
                QVERIFY2(!codes.contains(QLatin1StringView(condition->code)), condition->code);
                codes.insert(QLatin1StringView(condition->code));
                const QLatin1StringView context(condition->context);
                QVERIFY2(context == QLatin1StringView(programme->key) || context == "nomination"_L1, condition->code);
            }
        }
    }

    void everyClauseIsDescribed()
    {
        QStringList missing;
        for (const Programme* programme : allProgrammes()) {
            for (const Clause& clause : programme->clauses)
                if (clauseText(clause).isEmpty())
                    missing.append(clauseId(clause));
            for (const Condition* condition : programme->conditions)
                if (clauseText(condition->clause).isEmpty())
                    missing.append(clauseId(condition->clause));
        }
        QCOMPARE(missing.join(u' '), QString());
    }

    void everyFieldStandsInASection()
    {
        QStringList lost;
        for (const Programme* programme : allProgrammes())
            for (const FieldDef& field : programme->fields) {
                const auto isOwn = [&](const SectionDef& section) {
                    return QLatin1StringView(section.key) == QLatin1StringView(field.traits.section);
                };
                if (std::ranges::none_of(programme->sections, isOwn))
                    lost.append(field.keyText());
            }
        QCOMPARE(lost.join(u' '), QString());
    }

    void importedColumnsHaveChineseHeads()
    {
        QStringList without;
        for (const Programme* programme : allProgrammes())
            for (const RosterDef& roster : programme->rosters) {
                QSet<QString> heads;
                for (const FieldDef& field : roster.fields) {
                    if (field.traits.heads.empty())
                        without.append(field.keyText());
                    for (const char16_t* head : field.traits.heads) {
                        QVERIFY2(!heads.contains(QString::fromUtf16(head)), field.key);
                        heads.insert(QString::fromUtf16(head));
                    }
                }
            }
        QCOMPARE(without.join(u' '), QString());
    }

    void everythingIsTranslated()
    {
        QString missing;
        for (const Programme* programme : allProgrammes()) {
            const char* context = programme->key;
            missing += untranslated(context, programme->label);
            for (const SectionDef& section : programme->sections)
                missing += untranslated(context, section.label);
            for (const FieldDef& field : programme->fields) {
                missing += untranslated(context, field.label);
                for (const Choice& choice : field.traits.choices)
                    missing += untranslated(context, choice.label);
            }
            for (const RosterDef& roster : programme->rosters)
                for (const FieldDef& field : roster.fields)
                    missing += untranslated(context, field.label);
            for (const MaterialDef& material : programme->materials)
                missing += untranslated(context, material.label);
            for (const LetterKind& letter : programme->letters)
                missing += untranslated("letters", letter.label);
            for (const Condition* condition : programme->conditions)
                for (const char* sentence : {condition->sentences.title, condition->sentences.met,
                         condition->sentences.notMet, condition->sentences.unknown, condition->sentences.judgement,
                         condition->reading})
                    missing += untranslated(context, sentence);
            for (const Measure& measure : programme->measures)
                missing += untranslated(context, measure.label) + untranslated(context, measure.definition);
        }
        QCOMPARE(missing, QString());
    }

    void statesActionsAndRolesHaveKeysAndLabels()
    {
        QSet<QString> keys;
        for (int i = 0; i <= int(CaseState::Withdrawn); ++i) {
            keys.insert(stateKey(CaseState(i)));
            QCOMPARE(stateFromKey(stateKey(CaseState(i))), CaseState(i));
            QCOMPARE(untranslated("casework", stateLabel(CaseState(i))), QString());
        }
        QCOMPARE(keys.size(), int(CaseState::Withdrawn) + 1);
        for (int i = 0; i <= int(Action::TakeBack); ++i)
            QCOMPARE(untranslated("casework", actionLabel(Action(i))), QString());
        for (int i = 0; i <= int(Role::AuditAdministrator); ++i) {
            QCOMPARE(roleFromKey(roleKey(Role(i))), Role(i));
            QCOMPARE(untranslated("casework", roleLabel(Role(i))), QString());
        }
        QVERIFY(!roleFromKey(u"chief"_s));
    }
};

QTEST_APPLESS_MAIN(CompletenessTest)
#include "tst_completeness.moc"
