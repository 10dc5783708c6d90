// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json_record.h"
#include "core/programmes/migrations.h"
#include "core/store/connection.h"
#include "tests/support/casework_desk.h"
#include "ui/app_context.h"

#include <QtCore/QSettings>

namespace jiangce::cross {

/// The context of the screens on a fresh database of the made-up office: a claim that was handed in, one accepted, and a
/// determination still being entered. The day is 22 November 2026.
class ScreenOffice final {
public:
    /// Puts something else into an example before it is stored.
    using Spoil = std::function<void(const Programme& programme, FormData& form)>;

    explicit ScreenOffice(const char* account = "many", const Spoil& spoil = {})
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        {
            OfficeDesk office(allMigrations());
            office.on(2026, 11, 22);
            const auto example = [&](const char* key) {
                FormData form = ScreenOffice::example(key);
                if (spoil)
                    spoil(*programmeByKey(QString::fromLatin1(key)), form);
                return form;
            };
            submitted = office.open(*programmeByKey(u"upskill_subsidy"), example("upskill_subsidy"));
            office.act("intake", submitted, Action::Submit);
            accepted = office.open(*programmeByKey(u"upskill_subsidy"), example("upskill_subsidy"));
            office.carry(accepted, CaseState::Accepted);
            draft = office.open(*programmeByKey(u"talent_settlement"), example("talent_settlement"));
            if (!office.db().checkpoint() || !QFile::copy(office.database().file(), file()))
                qFatal("the database cannot be copied");
        }
        m_clock.set(QDate(2026, 11, 22));
        auto db = openDatabase(file(), allMigrations(), m_clock);
        if (!db)
            qFatal("the database cannot be opened");
        m_context = std::make_unique<AppContext>(*std::move(db), m_clock, Wording::chinese(), m_settings);
        signInAs(account);
    }

    void signInAs(const char* account)
    {
        const auto session = signIn(m_context->db(), m_clock, QString::fromLatin1(account), testPassword);
        if (!session)
            qFatal("sign-in failed");
        m_context->setSession(*session);
    }

    [[nodiscard]] static FormData example(const char* programme)
    {
        QFile file(QStringLiteral(":/jiangce/samples/%1.json").arg(QString::fromLatin1(programme)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no example");
        const Programme& definition = *programmeByKey(QString::fromLatin1(programme));
        FormData form = readJsonRecord(definition, file.readAll())->form;
        completeForm(definition, form);
        return form;
    }

    [[nodiscard]] AppContext& context() { return *m_context; }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("office.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    CaseId submitted;
    CaseId accepted;
    CaseId draft;

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    FixedClock m_clock {QDate(2026, 11, 22)};
    std::unique_ptr<AppContext> m_context;
};

} // namespace jiangce::cross
