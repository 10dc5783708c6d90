// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_context.h"

#include "core/casework/officer_memory.h"
#include "core/casework/sign_ins/live_sign_in.h"
#include "core/register/calendar_store.h"
#include "core/store/connection.h"
#include "core/store/place.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace jiangce {

AppContext::AppContext(std::unique_ptr<Connection> db, const Clock& clock, const Wording& wording, QSettings& settings,
    QObject* parent)
    : QObject(parent)
    , m_db(std::move(db))
    , m_clock(clock)
    , m_steady(clock)
    , m_wording(wording)
    , m_settings(settings)
    , m_desk {*m_db, m_steady, m_session}
    , m_databaseFile(m_db->fileName())
{
    (void)guard([this] { m_steady.setLatest(latestTime(*m_db)); });
}

AppContext::~AppContext()
{
    if (m_db->isUsable())
        (void)guard([this] { endSignIn(m_desk); });
}

void AppContext::setSession(const Session& session)
{
    if (isSignedIn())
        Q_EMIT sessionEnding();
    if (m_session.signIn != session.signIn)
        (void)guard([this] { endSignIn(m_desk); });
    m_session = session;
    Q_EMIT sessionChanged();
}

QByteArray AppContext::remembered(const QString& key)
{
    QByteArray value;
    (void)guard([&] { value = preference(m_desk, key).value_or(QByteArray()); });
    return value;
}

void AppContext::remember(const QString& key, const QByteArray& value)
{
    (void)guard([&] { keepPreference(m_desk, key, value); });
}

const HolidayTable& AppContext::holidays()
{
    if (!m_knowsHolidays)
        m_holidays = loadCalendar(*m_db);
    m_knowsHolidays = true;
    return m_holidays;
}

std::optional<Message> AppContext::clockTrouble()
{
    std::optional<Message> trouble;
    if (auto fault = guard([&] {
            if (const auto inOrder = checkOfficeTime(*m_db, m_clock.now()); !inOrder)
                trouble = messageFor(inOrder.error(), m_wording);
        }))
        return fault;
    return trouble;
}

std::expected<ChangeReport, Message> AppContext::acceptComputerTime(const QString& reason)
{
    Desk desk {*m_db, m_clock, m_session};
    return performAt(desk, [&reason](Desk& at) { return correctClock(at, reason); });
}

std::expected<ChangeReport, Message> AppContext::perform(const Operation& operation)
{
    if (auto trouble = clockTrouble())
        return std::unexpected(std::move(*trouble));
    return performAt(m_desk, operation);
}

std::expected<ChangeReport, Message> AppContext::performAt(Desk& desk, const Operation& operation)
{
    std::optional<Outcome<ChangeReport>> outcome;
    if (auto trouble = guard([&] { outcome = operation(desk); }))
        return std::unexpected(std::move(*trouble));
    // By itself: the operation is saved, whatever becomes of this look.
    if (*outcome)
        (void)guard([this] { m_steady.setLatest(latestTime(*m_db)); });
    if (!*outcome)
        return std::unexpected(messageFor(outcome->error(), m_wording));
    if ((**outcome).subjects.contains(Subject::Office))
        forgetCalendar();
    Q_EMIT changed(**outcome);
    return **outcome;
}

std::expected<ChangeReport, Message> AppContext::perform(const Operation& operation, const Command& command)
{
    const Operation sent = [&](Desk& desk) { return once(desk, command, [&](const Desk&) { return operation(m_desk); }); };
    if (!m_db->isUsable())
        if (auto trouble = guard([this] { m_db->reopen(); }))
            return std::unexpected(std::move(*trouble));
    auto done = perform(sent);
    if (done || m_db->isUsable())
        return done;
    // A fault closed the connection: what the file says now is what counts.
    std::optional<ChangeReport> saved;
    if (auto trouble = guard([&] {
            m_db->reopen();
            saved = whatCommandDid(*m_db, command);
        }))
        return std::unexpected(std::move(*trouble));
    if (saved) {
        Q_EMIT changed(*saved);
        return *saved;
    }
    return std::unexpected(Message {Message::Kind::Failure,
        tr("Nothing of this step was saved: the disk failed while it was written. What is on screen is kept; try again, and "
           "tell the system administrator if it happens once more."),
        done.error().detail});
}

namespace {

/// Opens the register again after it lost its log, as soon as what that held lies in it. Not in the middle of anything.
bool isOpenAgain(Connection& db)
{
    const Place place = placeOf(db);
    if ((place != Place::LogBroughtIn && place != Place::LogLost) || db.isInTransaction())
        return false;
    try {
        db.reopen();
        return true;
    } catch (const Fault& fault) {
        qWarning("fault: %s", qPrintable(fault.detail()));
        return false;
    }
}

/// What became of the log the register lost, and what to do.
QString lostLogText(const QString& log, Place place, bool isOpenAgain, bool isSaved)
{
    if (isOpenAgain && isSaved)
        return AppContext::tr("This step was saved, although the log of the register, “%1”, was deleted or exchanged meanwhile. "
                              "Everything was moved into the register, which was opened again. Look at what is there before you "
                              "repeat anything, and tell the system administrator which program touches this folder.")
            .arg(log);
    if (isOpenAgain)
        return AppContext::tr("This step was not saved: the log of the register, “%1”, was deleted or exchanged while it was open. "
                              "Everything saved before was moved into the register, which was opened again. Repeat the step; what "
                              "is on screen is kept. Tell the system administrator which program touches this folder.").arg(log);
    if (place == Place::LogBroughtIn)
        return AppContext::tr("This step was not saved: the log of the register, “%1”, was deleted or exchanged while it was open. "
                              "Everything saved before was moved into the register and is safe. Repeat the step; if it is refused "
                              "once more, close the program and start it again. What is on screen is kept until you close it.")
            .arg(log);
    return AppContext::tr("This step is not safely saved: the log of the register, “%1”, was deleted or exchanged while it was open, "
                          "and what was saved lately could not be moved into the register yet. Leave the program open and repeat "
                          "the step in a minute; if it is refused once more, call the system administrator before you close it.")
        .arg(log);
}

/// A failing disk in the officer's words: where the register is no longer where it was, that is what has to be put right.
Message messageAbout(const Fault& fault, Connection& db, const Wording& wording)
{
    Message message = messageFor(fault, wording);
    if (fault.kind() != FaultKind::InputOutput && fault.kind() != FaultKind::ReadOnly)
        return message;
    const QString file = QDir::toNativeSeparators(db.fileName());
    const QString folder = QDir::toNativeSeparators(QFileInfo(db.fileName()).absolutePath());
    const QString log = QDir::toNativeSeparators(logOf(db));
    const bool isAgain = isOpenAgain(db);
    const Place place = isAgain ? Place::LogBroughtIn : placeOf(db);
    switch (place) {
    case Place::There: break;
    case Place::LogBroughtIn:
    case Place::LogLost:
        message.text = lostLogText(log, place, isAgain, fault.detail() == QLatin1StringView(savedInLostLog));
        break;
    case Place::FolderGone:
        message.text = AppContext::tr("This step was not saved: the folder of the register, “%1”, is not there any more. What was "
                                      "saved before lies in it. Connect its disk again, or put the folder back under its name, and "
                                      "repeat the step; what is on screen is kept until you close it.").arg(folder);
        message.problem = Problem {ProblemCode::FolderGone, {folder}};
        break;
    case Place::FileMoved:
        message.text = AppContext::tr("This step was not saved: the file of the register, “%1”, was moved, deleted or exchanged while "
                                      "it was open. Put it back, or have the system administrator restore the newest backup; then "
                                      "start the program again. What is on screen is kept until you close it.").arg(file);
        message.problem = Problem {ProblemCode::DatabaseMissing, {file}};
        break;
    case Place::ReadOnly:
        message.text = AppContext::tr("This step was not saved: nothing can be written in the folder of the register, “%1”. What was "
                                      "saved before is safe. Have its rights or its disk put in order and repeat the step; what is "
                                      "on screen is kept until you close it.").arg(folder);
        message.problem = Problem {ProblemCode::FolderReadOnly, {folder}};
        break;
    }
    return message;
}

} // namespace

std::optional<Message> AppContext::guard(const std::function<void()>& read)
{
    try {
        read();
        return {};
    } catch (const Fault& fault) {
        qWarning("fault: %s", qPrintable(fault.detail()));
        return messageAbout(fault, *m_db, m_wording);
    }
}

namespace {

QString backupKey(const QString& file)
{
    const auto digest = QCryptographicHash::hash(QFileInfo(file).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return u"backup/last/"_s + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

QDateTime AppContext::lastBackup() const
{
    return m_settings.value(backupKey(m_databaseFile)).toDateTime();
}

void AppContext::setLastBackup(const QDateTime& at)
{
    m_settings.setValue(backupKey(m_databaseFile), at);
    Q_EMIT backupMade();
}

} // namespace jiangce
