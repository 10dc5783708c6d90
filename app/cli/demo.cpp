// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/demo_filings.h"
#include "app/cli/demo_rounds.h"
#include "app/cli/demo_work.h"
#include "app/cli/output.h"
#include "core/casework/bulk/copy_case.h"
#include "core/casework/operations/enter_case.h"
#include "core/store/bulk_writing.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

constexpr int mostByOperations = 2000;
constexpr int copiesInOneGo = 5000;
constexpr int mostCases = 2'000'000;
constexpr int defaultSeed = 46;
constexpr int yearsOfWork = 6;
constexpr int yearsOfFilings = 3;
constexpr int filingBodies = 18;

/// A case to copy, and what was applied for in it.
struct Model {
    CaseFile file;
    FormData form;
};

QList<Model> readModels(Connection& db, int count)
{
    QList<Model> models;
    for (int id = 1; id <= count; ++id) {
        CaseFile file = must(readCase(db, CaseId(id)), "model");
        FormData form = readForm(db, file);
        models.append({std::move(file), std::move(form)});
    }
    return models;
}

/// What the operations would take too long for: copies of their cases with other people.
void copyCases(Connection& db, const DemoStaff& staff, DemoForms& forms, int from, int to, const Output& out)
{
    const QList<Model> models = readModels(db, from);
    BulkWriting bulk(db);
    CaseCopier copier(db, staff.signers());
    for (int made = from; made < to;) {
        Transaction transaction(db);
        for (const int end = std::min(to, made + copiesInOneGo); made < end; ++made) {
            const Model& model = models[made % from];
            (void)copier.copy(model.file.id, forms.withOthers(*model.file.programme, model.form));
        }
        bulk.commit(transaction);
        if (made % 10'000 < copiesInOneGo)
            out.note(out.words(QT_TRANSLATE_NOOP("cli", "%1 of %2 applications.")).arg(made).arg(to));
    }
    bulk.finish();
}

/// Made-up work fills a day: before its end the last one is yesterday, or the register would hold times still to come.
QDate lastDayOver(const Clock& clock)
{
    const QTime endOfWork(10, 0);   // UTC; six in the evening at the office
    const bool isOver = clock.now().time() >= endOfWork && clock.now().date() == clock.today();
    return isOver ? clock.today() : clock.today().addDays(-1);
}

void printAccounts(const OfficeSetUp& office, const QString& file, const Output& out)
{
    QJsonArray accounts;
    for (const NewAccount& account : office.accounts)
        accounts.append(QJsonObject {{u"account"_s, account.name}, {u"password"_s, account.password},
            {u"name"_s, account.displayName}, {u"role"_s, roleKey(*account.roles.cbegin())}});
    out.json({{u"database"_s, file}, {u"accounts"_s, accounts}});
    out.line(file);
    for (const QString& text : accountLines(office))
        out.line(text);
}

Exit run(const CommandLine& line, Output& out)
{
    const int cases = line.requiredNumber("cases", 1, mostCases);
    const SystemClock now;
    const QDate last = line.has("until") ? line.requiredDay("until") : lastDayOver(now);
    const QDate first = last.addYears(-yearsOfWork);
    const QString file = line.has("out") ? line.value("out") : line.required("database");
    FixedClock clock(first);
    const auto made = createDatabase(file, clock);
    if (!made)
        return out.problem(made.error());

    const OfficeSetUp office = demoOffice();
    must(setUpOffice(*made->db, clock, office, PasswordCost::least()), "set up office");
    const DemoStaff staff(*made->db, clock, office);
    enterDemoPolicy(staff, QDate(2011, 1, 1));
    MadeUpPeople people(quint32(line.number("seed", 0, 1'000'000'000).value_or(defaultSeed)));
    DemoForms forms(people, sampleCatalogue());
    DemoWork work(staff, clock, people, forms);
    DemoFilings filings(staff, clock, people, forms);
    DemoRounds rounds(staff, clock, people, forms, last);
    if (cases <= mostByOperations) {
        const int firstYear = last.year() - yearsOfFilings + 1;
        filings.registerBodies(filingBodies, firstYear);
        for (int year = firstYear; year <= last.year(); ++year)
            filings.planYear(year);
        work.setBefore([&](QDate day) {
            for (QDate next = rounds.nextDay(); next.isValid() && next <= day; next = rounds.nextDay()) {
                filings.runTo(next);
                rounds.runTo(next);
            }
            filings.runTo(day);
        });
    }
    work.run(std::min(cases, mostByOperations), first, last);
    if (cases > mostByOperations)
        copyCases(*made->db, staff, forms, mostByOperations, cases, out);
    printAccounts(office, file, out);
    return Exit::Yes;
}

constexpr OptionDef options[] {
    {"cases", "N", QT_TRANSLATE_NOOP("cli", "How many applications to make.")},
    {"seed", "S", QT_TRANSLATE_NOOP("cli", "Another number makes other people; the same number the same.")},
    {"until", "DATE", QT_TRANSLATE_NOOP("cli", "The last day of the work; the last one that is over without it.")},
    {"out", "FILE", QT_TRANSLATE_NOOP("cli", "File to make; it must not exist. As good as --database.")},
};

} // namespace

constinit const Command demoCommand {
    .name = "demo",
    .arguments = "--cases N [--seed S] --out FILE",
    .summary = QT_TRANSLATE_NOOP("cli", "Make a database of a made-up office and print its accounts."),
    .options = options,
    .run = run,
};

} // namespace jiangce::cli
