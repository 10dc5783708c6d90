// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "core/policy/wording.h"

#include <cstdio>

namespace jiangce::cli {

namespace {

void write(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void printRaw(const QString& text) { write(stdout, text.toUtf8()); }

QString Output::words(const char* source) const { return m_wording.label("cli", source); }

void Output::line(const QString& text) const
{
    if (!m_isJson)
        write(stdout, text.toUtf8() + '\n');
}

void Output::json(const QJsonObject& answer) const
{
    if (m_isJson)
        write(stdout, QJsonDocument(answer).toJson(QJsonDocument::Indented));
}

void Output::note(const QString& text) const { write(stderr, text.toUtf8() + '\n'); }

QJsonObject Output::problemJson(const Problem& problem) const
{
    QJsonObject json {
        {QStringLiteral("code"), problemCodeName(problem.code)},
        {QStringLiteral("field"), problem.field},
        {QStringLiteral("sentence"), m_wording.sentence(problem)},
    };
    if (problem.row >= 0)
        json.insert(QStringLiteral("row"), problem.row + 1);
    return json;
}

Exit Output::problems(const Problems& problems) const
{
    QJsonArray list;
    for (const Problem& problem : problems) {
        list.append(problemJson(problem));
        if (!m_isJson)
            note(m_wording.sentence(problem));
    }
    json({{QStringLiteral("problems"), list}});
    return Exit::No;
}

Exit Output::trouble(const BackupTrouble& found) const
{
    const QString said = sentence(found, m_wording);
    if (!m_isJson)
        note(said);
    json({{QStringLiteral("problems"), QJsonArray {QJsonObject {{QStringLiteral("code"), troubleName(found.kind)},
                                           {QStringLiteral("field"), QString()}, {QStringLiteral("sentence"), said}}}}});
    return Exit::No;
}

} // namespace jiangce::cli
