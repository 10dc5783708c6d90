// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/template_store.h"

#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/letters/merge.h"
#include "core/letters/honour_certificate.h"
#include "core/letters/official_letter.h"
#include "core/letters/template_check.h"
#include "core/programmes/programme.h"
#include "core/store/transaction.h"

#include <QtCore/QFile>
#include <QtCore/QStringDecoder>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int mostCharacters = 50'000;

std::map<QString, TemplateEntry> declared()
{
    std::map<QString, TemplateEntry> all;
    for (const Programme* programme : allProgrammes()) {
        for (const LetterKind& letter : programme->letters) {
            const QString file = QString::fromLatin1(letter.templateFile);
            const QString key = QString::fromLatin1(programme->key);
            const auto [entry, isNew]
                = all.try_emplace(file, TemplateEntry {.file = file, .title = QString::fromUtf16(letter.chinese), .programme = key});
            if (!isNew && entry->second.programme != key)
                entry->second.programme.clear();
        }
    }
    for (const OfficialKind kind :
        {OfficialKind::PublicNotice, OfficialKind::Circular, OfficialKind::Reply, OfficialKind::ConferralRequest,
            OfficialKind::Commendation, OfficialKind::PaymentRequest, OfficialKind::FilingReminder}) {
        const QString file = QString::fromLatin1(officialTemplate(kind));
        all.try_emplace(file, TemplateEntry {.file = file, .title = officialTitle(kind)});
    }
    const QString certificate = QString::fromLatin1(honourCertificateTemplate);
    all.try_emplace(certificate, TemplateEntry {.file = certificate, .title = honourCertificateTitle()});
    return all;
}

QStringList placeholdersOf(const QString& file)
{
    if (file == QLatin1StringView(honourCertificateTemplate))
        return certificatePlaceholders();
    return file.startsWith(u"official/"_s) ? officialPlaceholders() : knownPlaceholders();
}

QJsonObject jsonOf(const QString& file, int version)
{
    return {{u"template"_s, file}, {u"version"_s, version}};
}

} // namespace

QString letterTemplate(const QString& templateFile)
{
    for (const QString& name : {templateFile, u"common/"_s + templateFile.section(u'/', -1)}) {
        QFile file(u":/jiangce/letters/%1.txt"_s.arg(name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString templateInForce(Connection& db, const QString& file)
{
    Statement row = db.prepared("SELECT content FROM letter_template WHERE file = ? ORDER BY version DESC LIMIT 1");
    const QString text = row.with(file).next() ? row.text(0) : QString();
    return text.isEmpty() ? letterTemplate(file) : text;
}

QList<TemplateEntry> letterTemplates(Connection& db)
{
    std::map<QString, TemplateEntry> all = declared();
    Statement row = db.prepared("SELECT file, version, content = '', officer_name, at FROM letter_template ORDER BY file, version");
    row.with();
    while (row.next()) {
        const auto found = all.find(row.text(0));
        if (found == all.end())
            continue;
        TemplateEntry& entry = found->second;
        entry.version = row.number(1);
        entry.isOwn = row.boolean(2);
        entry.officer = row.text(3);
        entry.at = row.instant(4);
    }
    QList<TemplateEntry> entries;
    for (const auto& [file, entry] : all)
        entries.append(entry);
    return entries;
}

QList<TemplateVersion> templateVersions(Connection& db, const QString& file)
{
    const QString own = letterTemplate(file);
    QList<TemplateVersion> versions;
    Statement row = db.prepared(
        "SELECT version, content, reason, officer_name, at FROM letter_template WHERE file = ? ORDER BY version DESC");
    row.with(file);
    while (row.next()) {
        const QString text = row.text(1);
        versions.append({row.number(0), text.isEmpty() ? own : text, text.isEmpty(), row.text(2), row.text(3), row.instant(4)});
    }
    versions.append({.text = own, .isOwn = true});
    return versions;
}

QByteArray templateBytes(const QString& text)
{
    return "\xEF\xBB\xBF" + text.toUtf8();
}

Outcome<QString> readTemplate(const QByteArray& bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(bytes);
    if (decode.hasError())
        return fail(ProblemCode::FileKind, {u"UTF-8"_s});
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text;
}

Problems checkNewTemplate(const QString& file, const QString& text)
{
    if (text.size() > mostCharacters)
        return {Problem {ProblemCode::TooLong, {QString::number(mostCharacters), QString::number(text.size())}}};
    Problems problems = checkTemplate(text, placeholdersOf(file));
    if (text.contains(QChar(0)))
        problems.append(Problem {ProblemCode::FileKind, {u"UTF-8"_s}});
    std::ranges::stable_sort(problems, {}, [](const Problem& problem) { return problem.arguments.value(1).toInt(); });
    if (!problems.isEmpty())
        return problems;
    const auto document = merge(text, templateSample(file));
    if (!document)
        problems.append(document.error());
    else if (document->blocks.isEmpty())
        problems.append(Problem {ProblemCode::Required});
    return problems;
}

Outcome<ChangeReport> takeInTemplate(const Desk& desk, const QString& file, const QString& text, const QString& reason)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::Rules); !allowed)
        return fail(allowed.error());
    if (!declared().contains(file))
        return fail(ProblemCode::UnknownChoice, {file});
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    const bool toOwn = text.isEmpty() || text == letterTemplate(file);
    if (const Problems problems = toOwn ? Problems() : checkNewTemplate(file, text); !problems.isEmpty())
        return fail(problems.first());
    const QList<TemplateVersion> versions = templateVersions(desk.db, file);
    if (versions.first().text == (toOwn ? letterTemplate(file) : text))
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"take_in_template"_s))});
    const int version = versions.first().version + 1;
    desk.db
        .prepared("INSERT INTO letter_template (file, version, content, reason, officer_id, officer_name, at) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .run(file, version, toOwn ? QString() : text, reason.trimmed(), desk.session.account, desk.session.displayName,
            desk.clock.now());
    ChangeReport report {.subjects = {Subject::Office, Subject::Letters}, .id = version};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"take_in_template"_s, reason.trimmed(), jsonOf(file, versions.first().version), jsonOf(file, version)});
    transaction.commit();
    return report;
}

MergeData templateSample(const QString& file)
{
    MergeData data;
    const QStringList known = placeholdersOf(file);
    QMap<QString, MergeData> rows;
    QMap<QString, QMap<QString, MergeData>> inner; // of lists within rows
    const QStringList lists = knownLists();
    for (const QString& path : known) {
        const QString group = path.section(u'.', 0, 0);
        const QString name = path.section(u'.', 1);
        if (lists.contains(group) && name.contains(u'.'))
            inner[group][name.section(u'.', 0, 0)].set(name.section(u'.', 1), u'〔' + name.section(u'.', 1) + u'〕');
        else if (lists.contains(group))
            rows[group].set(name, u'〔' + name + u'〕');
        else
            data.set(path, u'〔' + path + u'〕');
    }
    for (const Programme* programme : allProgrammes())
        for (const FieldDef& field : programme->fields)
            data.set(u"字段."_s + field.keyText(), u"〔字段."_s + field.keyText() + u'〕');
    for (auto list = inner.cbegin(); list != inner.cend(); ++list)
        for (auto row = list->cbegin(); row != list->cend(); ++row)
            rows[list.key()].setList(row.key(), {*row, *row});
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        data.setList(row.key(), {*row, *row});
    return data.set(u"预览"_s, u"1"_s);
}

} // namespace jiangce
