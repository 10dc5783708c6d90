// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/circumstances.h"

#include "core/exchange/catalogue_import.h"
#include "core/exchange/json_record.h"

namespace jiangce::cli {

Outcome<QByteArray> readFile(const QString& fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ProblemCode::FileNotReadable, {fileName});
    return file.readAll();
}

std::expected<Circumstances, Problems> readCircumstances(const CommandLine& line)
{
    Circumstances now;
    now.dates.handedIn = line.requiredDay("on");
    now.dates.assessedOn = now.dates.handedIn;
    Problems problems;
    if (line.has("figures")) {
        const auto bytes = readFile(line.value("figures"));
        if (!bytes) {
            problems.append(bytes.error());
        } else if (auto figures = readJsonFigures(*bytes)) {
            now.figures = Figures(*std::move(figures));
        } else {
            problems += figures.error();
        }
    }
    if (line.has("catalogue")) {
        if (auto edition = readCatalogueFile(line.value("catalogue")))
            now.catalogues = Catalogues({*std::move(edition)});
        else
            problems.append(edition.error());
    }
    if (!problems.isEmpty())
        return std::unexpected(problems);
    return now;
}

} // namespace jiangce::cli
