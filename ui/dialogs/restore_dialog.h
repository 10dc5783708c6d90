// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/restore.h"
#include "ui/dialogs/dialog_frame.h"

#include <atomic>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSettings;
class QThread;

namespace jiangce {

class Clock;
class PlainLabel;

/// Instead of a damaged or missing register: the newest verified backup, what it holds and what is missing since then.
/// Restores it beside, under a new name, and notes that it took the place; what is damaged is not touched. There is no way
/// from here to an empty register.
class RestoreDialog final : public DialogFrame {
    Q_OBJECT
public:
    enum class Why { Damaged, Missing };
    /// `settings` name the folder of the backups.
    RestoreDialog(const QString& database, Why why, const QSettings& settings, const Wording& wording, const Clock& clock,
        QWidget* parent = nullptr);
    ~RestoreDialog() override;

    /// What was restored and from which backup; empty while nothing was.
    [[nodiscard]] QString restored() const { return m_restored; }
    [[nodiscard]] const BackupFile& backup() const { return m_backup; }
    void done(int result) override;

private:
    struct Offer {
        BackupFile file {};
        bool needsKey = false;
        qint64 cases = -1;
    };
    void addOffers();
    void describe();
    void chooseFile();
    void offer(const BackupFile& file);
    [[nodiscard]] QString missing(const BackupFile& backup) const;
    void restore();
    void finish(const BackupOutcome<BackupReport>& report, const BackupFile& backup, const QString& target);

    QString m_database;
    BackupPlace m_place;
    const Wording& m_wording;
    const Clock& m_clock;
    RestoreKeys m_keys;
    QList<Offer> m_offers;
    QString m_restored;
    BackupFile m_backup;
    QComboBox* m_choice = nullptr;
    PlainLabel* m_what = nullptr;
    PlainLabel* m_keyNote = nullptr;
    QLineEdit* m_typed = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_main = nullptr;
    QThread* m_thread = nullptr;
    std::atomic_bool m_isStopped = false;
};

} // namespace jiangce
