// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/script.h"

#include "core/casework/accounts.h"
#include "core/casework/operations/enter_case.h"
#include "core/casework/operations/issue_letter.h"
#include "core/casework/operations/perform.h"
#include "core/exchange/json_record.h"
#include "core/exchange/roster_import.h"
#include "core/exchange/xlsx_reader.h"
#include "core/letters/case_merge.h"
#include "core/letters/numbering.h"
#include "core/programmes/migrations.h"
#include "core/store/backup_records.h"
#include "core/store/restore.h"
#include "ui/app_context.h"
#include "ui/dialogs/save_file.h"
#include "ui/main_window.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/case_view.h"
#include "ui/print/letter_printer.h"

#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

const Programme& programme()
{
    return *programmeByKey(u"upskill_subsidy");
}

/// Before anything else happens: whoever reads it may end the program at once.
void say(const QString& line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

/// The example of the programme, its address being the mark by which it is known again.
FormData marked(const QString& mark)
{
    QFile file(u":/jiangce/samples/upskill_subsidy.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto record = readJsonRecord(programme(), file.readAll());
    FormData form = record ? record->form : FormData();
    form.setValue(u"address"_s, mark);
    return form;
}

/// Why a command did not go through; empty: it did.
using Refusal = QString;

class Script final : public QObject {
public:
    Script(AppContext& context, const QStringList& lines)
        : m_context(context)
        , m_lines(lines)
    {
    }
    [[nodiscard]] int run()
    {
        QTimer::singleShot(0, this, [this] { next(); });
        return QApplication::exec();
    }

private:
    using Change = std::expected<ChangeReport, Message>;

    void next();
    [[nodiscard]] Refusal carryOut(const QStringList& words);
    [[nodiscard]] Refusal signInAs(const QString& account, const QString& password);
    [[nodiscard]] Refusal enter(const QString& mark);
    [[nodiscard]] Refusal save(const QString& mark, const QString& text);
    [[nodiscard]] Refusal importRows(const QString& mark, const QString& file);
    [[nodiscard]] Refusal submit(const QString& mark);
    [[nodiscard]] Refusal letter(const QString& mark, const QString& kind, const QString& file);
    [[nodiscard]] Refusal type(const QStringList& words);
    [[nodiscard]] Refusal backUp(const QString& folder);
    [[nodiscard]] Refusal restore(const QString& file, const QString& target);

    [[nodiscard]] CaseFile caseOf(const QString& mark);
    [[nodiscard]] Refusal answer(const Change& change, const QString& said);
    void typeNext();

    AppContext& m_context;
    QStringList m_lines;
    qsizetype m_next = 0;
    QMap<QString, CaseId> m_cases;
    std::unique_ptr<MainWindow> m_window;
    QLineEdit* m_typedInto = nullptr;
    int m_number = 0;
    int m_lastNumber = 0;
    QTimer m_typing;
};

void Script::next()
{
    while (m_next < m_lines.size()) {
        const QString line = m_lines[m_next++];
        if (line.isEmpty())
            continue;
        if (const Refusal refusal = carryOut(line.split(u'\t')); !refusal.isEmpty()) {
            say(u"refused %1: %2"_s.arg(m_next).arg(refusal));
            QApplication::exit(1);
            return;
        }
        if (m_typing.isActive())
            return;
        // Timers and what widgets put off have their turn, as between two actions of an officer.
        QApplication::processEvents();
    }
    say(u"ok end"_s);
    QApplication::exit(0);
}

Refusal Script::carryOut(const QStringList& words)
{
    const QString& command = words.first();
    if (command == u"sign-in")
        return signInAs(words.value(1), words.value(2));
    if (command == u"enter")
        return enter(words.value(1));
    if (command == u"boast") {
        say(u"ok enter "_s + words.value(1));
        const auto made = m_context.perform([&](Desk& desk) { return openCase(desk, programme(), marked(words.value(1))); });
        return made ? Refusal() : made.error().text;
    }
    if (command == u"save")
        return save(words.value(1), words.value(2));
    if (command == u"import")
        return importRows(words.value(1), words.value(2));
    if (command == u"submit")
        return submit(words.value(1));
    if (command == u"letter")
        return letter(words.value(1), words.value(2), words.value(3));
    if (command == u"type")
        return type(words);
    if (command == u"back-up")
        return backUp(words.value(1));
    if (command == u"restore")
        return restore(words.value(1), words.value(2));
    return u"no such command"_s;
}

CaseFile Script::caseOf(const QString& mark)
{
    const auto file = readCase(m_context.db(), m_cases.value(mark));
    return file ? *file : CaseFile();
}

Refusal Script::answer(const Change& change, const QString& said)
{
    if (!change)
        return change.error().text;
    say(u"ok "_s + said);
    return {};
}

Refusal Script::signInAs(const QString& account, const QString& password)
{
    const auto session = signIn(m_context.db(), m_context.clock(), account, password);
    if (!session)
        return problemCodeName(session.error().code);
    m_context.setSession(*session);
    say(u"ok sign-in"_s);
    return {};
}

Refusal Script::enter(const QString& mark)
{
    const Change change = m_context.perform([&](Desk& desk) { return openCase(desk, programme(), marked(mark)); });
    if (change)
        m_cases.insert(mark, change->cases.first());
    return answer(change, u"enter "_s + mark);
}

Refusal Script::save(const QString& mark, const QString& text)
{
    const CaseFile file = caseOf(mark);
    FormData form = readForm(m_context.db(), file);
    form.setValue(u"contact_name"_s, text);
    const Change change
        = m_context.perform([&](Desk& desk) { return saveForm(desk, file.id, file.version, form); });
    return answer(change, u"save %1 %2"_s.arg(mark, text));
}

Refusal Script::importRows(const QString& mark, const QString& name)
{
    const RosterDef& roster = programme().rosters.front();
    const auto book = readWorkbook(name);
    const auto sheet = book ? book->sheet(book->firstVisible()) : fail(book.error());
    const auto rows = sheet ? readRoster(*sheet, roster) : fail(sheet.error());
    if (!rows)
        return problemCodeName(rows.error().code);
    const CaseFile file = caseOf(mark);
    FormData form = readForm(m_context.db(), file);
    const RosterImportNote note {importSource(name), QString::fromLatin1(roster.key), appendAccepted(form, roster, *rows)};
    const Change change
        = m_context.perform([&](Desk& desk) { return saveForm(desk, file.id, file.version, form, {note}); });
    return answer(change, u"import %1 %2"_s.arg(mark).arg(rows->acceptedCount()));
}

Refusal Script::submit(const QString& mark)
{
    const CaseFile file = caseOf(mark);
    const Change change = m_context.perform(
        [&](Desk& desk) { return perform(desk, file.id, file.version, Action::Submit, {.day = desk.clock.today()}); });
    return answer(change, u"submit "_s + mark);
}

Refusal Script::letter(const QString& mark, const QString& kind, const QString& name)
{
    const CaseFile file = caseOf(mark);
    QString given;
    const auto render = [&](const QString& number) -> Outcome<QByteArray> {
        given = number;
        const auto document = letterFor(m_context.db(), file, kind,
            {.day = m_context.today(), .officer = m_context.session().displayName, .number = number, .isPreview = false});
        if (!document)
            return fail(document.error());
        return letterToPdf(*document);
    };
    const Change change = m_context.perform([&](Desk& desk) {
        return issueLetter(desk, file.id, file.version, {.kind = kind, .kindCode = letterKindCode(kind), .render = render});
    });
    if (change && !writeWhole(name, readLetterPdf(m_context.db(), DocumentId(change->id))))
        return u"the letter cannot be written"_s;
    return answer(change, u"letter %1 %2"_s.arg(mark, given));
}

Refusal Script::type(const QStringList& words)
{
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(m_context);
        m_window->show();
        m_window->begin();
    }
    m_window->showCase(m_cases.value(words.value(1)));
    CaseView* const view = m_window->cases().page();
    m_typedInto = view != nullptr ? view->findChild<QLineEdit*>(words.value(2) + u"_control"_s) : nullptr;
    if (m_typedInto == nullptr)
        return u"no such field"_s;
    m_number = words.value(3).toInt();
    m_lastNumber = words.value(4).toInt();
    m_typing.callOnTimeout(this, [this] { typeNext(); });
    m_typing.start(words.value(5).toInt());
    return {};
}

void Script::typeNext()
{
    if (m_number > m_lastNumber) {
        m_typing.stop();
        m_typing.disconnect(this);
        next();
        return;
    }
    m_typedInto->setFocus();
    m_typedInto->selectAll();
    for (const QChar digit : QString::number(m_number)) {
        QKeyEvent press(QEvent::KeyPress, digit.unicode(), Qt::NoModifier, digit);
        QKeyEvent release(QEvent::KeyRelease, digit.unicode(), Qt::NoModifier, digit);
        QApplication::sendEvent(m_typedInto, &press);
        QApplication::sendEvent(m_typedInto, &release);
    }
    say(u"typed %1"_s.arg(m_number++));
}

Refusal Script::backUp(const QString& folder)
{
    BackupOutcome<MadeBackup> made;
    const auto trouble = m_context.guard([&] {
        made = backUpRegister(m_context.db(), m_context.databaseFile(), folder, m_context.clock().now());
    });
    if (trouble)
        return trouble->text;
    if (!made)
        return sentence(made.error(), m_context.wording());
    say(u"ok back-up "_s + made->file.path);
    return {};
}

Refusal Script::restore(const QString& file, const QString& target)
{
    const auto keys = DeskKeys::load(DeskKeys::fileFor(m_context.databaseFile()));
    if (!keys)
        return sentence(keys.error(), m_context.wording());
    const auto done = restoreBackup(file, target, {.desk = *keys}, allMigrations().back().version);
    if (!done)
        return sentence(done.error(), m_context.wording());
    if (!putInPlaceOf(m_context.databaseFile(), target))
        return u"nothing can be noted beside the register"_s;
    say(u"ok restore "_s + target);
    return {};
}

} // namespace

int runScript(AppContext& context, const QString& file)
{
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        return 2;
    say(u"ok open"_s);
    return Script(context, QString::fromUtf8(lines.readAll()).split(u'\n')).run();
}

} // namespace jiangce
