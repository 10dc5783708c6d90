// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/change_report.h"
#include "core/casework/command.h"
#include "core/casework/office_time.h"
#include "core/casework/session.h"
#include "core/policy/wording.h"
#include "core/policy/working_days.h"
#include "ui/message_bar.h"

#include <QtCore/QObject>
#include <QtCore/QSettings>

#include <expected>
#include <functional>
#include <memory>
#include <optional>

namespace jiangce {

/// What every page is handed: where to read and write, what time it is, who sits there, how things are worded, and what
/// is remembered. One per open database; outlives every page and window. GUI thread only.
class AppContext final : public QObject {
    Q_OBJECT
public:
    /// `clock`, `wording` and `settings` outlive the context. `settings` is per user of the system, never personal data
    /// of a case; office-wide settings lie in the database.
    AppContext(std::unique_ptr<Connection> db, const Clock& clock, const Wording& wording, QSettings& settings,
        QObject* parent = nullptr);
    ~AppContext() override;

    [[nodiscard]] Connection& db() { return *m_db; }
    [[nodiscard]] Desk& desk() { return m_desk; }
    /// Never behind what was recorded, whatever the computer says.
    [[nodiscard]] const Clock& clock() const { return m_steady; }
    [[nodiscard]] QDate today() const { return m_steady.today(); }
    /// What is wrong with the computer's time, as a sentence; no operation goes through meanwhile.
    [[nodiscard]] std::optional<Message> clockTrouble();
    /// correctClock() of core/casework/office_time.h, the one operation that goes through then.
    [[nodiscard]] std::expected<ChangeReport, Message> acceptComputerTime(const QString& reason);
    [[nodiscard]] const Wording& wording() const { return m_wording; }
    [[nodiscard]] QSettings& settings() { return m_settings; }
    [[nodiscard]] QString databaseFile() const { return m_databaseFile; }
    /// Where the program writes what went wrong, without personal data; empty: nowhere.
    [[nodiscard]] QString logFile() const { return m_logFile; }
    void setLogFile(const QString& file) { m_logFile = file; }
    [[nodiscard]] bool isDemonstration() const { return m_isDemonstration; }
    void setDemonstration(bool isDemonstration) { m_isDemonstration = isDemonstration; }

    [[nodiscard]] const Session& session() const { return m_session; }
    [[nodiscard]] bool isSignedIn() const { return m_session.account.isValid(); }
    /// Made by signIn() of core/casework/accounts.h.
    void setSession(const Session& session);

    /// What is remembered for this officer on whichever desk; null when nothing is, or it cannot be read.
    [[nodiscard]] QByteArray remembered(const QString& key);
    /// Quietly lost where it cannot be kept: only what makes work pleasant is kept so.
    void remember(const QString& key, const QByteArray& value);

    /// A text marked with QT_TRANSLATE_NOOP(context, …).
    [[nodiscard]] QString words(const char* context, const char* source) const { return m_wording.label(context, source); }

    using Operation = std::function<Outcome<ChangeReport>(Desk&)>;
    /// The boundary of every change to data: calls the operation; when it went through tells all pages what changed,
    /// else says in words what stood in the way. Never throws a Fault.
    [[nodiscard]] std::expected<ChangeReport, Message> perform(const Operation& operation);
    /// The same for a command: sent again, it does nothing, and says what it did the first time. When a fault leaves open
    /// whether it was saved, the file is opened again and asked.
    [[nodiscard]] std::expected<ChangeReport, Message> perform(const Operation& operation, const Command& command);
    /// The boundary of reading: calls it, and says in words what failed. Empty: all went well.
    [[nodiscard]] std::optional<Message> guard(const std::function<void()>& read);
    /// For changes made outside perform().
    void announce(const ChangeReport& report) { Q_EMIT changed(report); }

    /// The holiday table of the database. Always the same object; read again after a change to the office's records or
    /// forgetCalendar().
    [[nodiscard]] const HolidayTable& holidays();
    void forgetCalendar() { m_knowsHolidays = false; }

    /// When the last backup was made and checked; invalid: never. Kept in the settings, per database.
    [[nodiscard]] QDateTime lastBackup() const;
    void setLastBackup(const QDateTime& at);

Q_SIGNALS:
    /// After every operation: reload what `report.subjects` names.
    void changed(const jiangce::ChangeReport& report);
    /// The officer is about to leave: what is remembered for him is kept now.
    void sessionEnding();
    void sessionChanged();
    /// A preference changed: theme, font size, Enter key, …
    void settingsChanged();
    void backupMade();

private:
    [[nodiscard]] std::expected<ChangeReport, Message> performAt(Desk& desk, const Operation& operation);

    std::unique_ptr<Connection> m_db;
    const Clock& m_clock;
    SteadyClock m_steady;
    const Wording& m_wording;
    QSettings& m_settings;
    Session m_session;
    Desk m_desk;
    QString m_databaseFile;
    QString m_logFile;
    HolidayTable m_holidays;
    bool m_knowsHolidays = false;
    bool m_isDemonstration = false;
};

/// Keys of QSettings that more than one page reads. Windows and lists keep their own under "window/" and "list/".
namespace setting {
inline constexpr QLatin1StringView enterMovesOn {"form/enter_moves_on"};      ///< bool, true
inline constexpr QLatin1StringView fontSize {"look/font_size"};               ///< points, 10.5
inline constexpr QLatin1StringView brightness {"look/brightness"};            ///< system, light, dark
inline constexpr QLatin1StringView revealSeconds {"form/reveal_seconds"};     ///< int, 30
inline constexpr QLatin1StringView lockMinutes {"session/lock_minutes"};      ///< int, 0: never
inline constexpr QLatin1StringView resumeDesk {"session/resume"};             ///< bool, true
inline constexpr QLatin1StringView backupOnClose {"backup/on_close"};         ///< bool, true
inline constexpr QLatin1StringView backupFolder {"backup/folder"};            ///< folder; empty: beside the database
} // namespace setting

} // namespace jiangce
