// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/outcome.h"
#include "core/store/backup_trouble.h"

#include <QtCore/QJsonObject>

namespace jiangce {
class Wording;
}

namespace jiangce::cli {

/// The one place where the program speaks: answers on the standard output, everything else on the standard error,
/// always in UTF-8, in the language of the locale.
class Output final {
public:
    Output(const Wording& wording, bool isJson)
        : m_wording(wording)
        , m_isJson(isJson)
    {
    }
    [[nodiscard]] const Wording& wording() const { return m_wording; }
    [[nodiscard]] bool isJson() const { return m_isJson; }
    /// A text marked with QT_TRANSLATE_NOOP("cli", …).
    [[nodiscard]] QString words(const char* source) const;

    /// One line of an answer for people; nothing when JSON is asked for.
    void line(const QString& text) const;
    /// The answer as JSON; nothing when it is not asked for.
    void json(const QJsonObject& answer) const;
    /// Something to tell that is not the answer: how far work has come, what failed.
    void note(const QString& text) const;
    /// What is wrong: as `{"problems": […]}` in JSON, as sentences otherwise.
    Exit problems(const Problems& problems) const;
    Exit problem(const Problem& found) const { return problems({found}); }

    /// The same of a backup.
    Exit trouble(const BackupTrouble& found) const;

    /// {"code", "field", "sentence"}, and "row" (from 1) where it belongs to a row.
    [[nodiscard]] QJsonObject problemJson(const Problem& problem) const;

private:
    const Wording& m_wording;
    bool m_isJson;
};

/// Text to the standard output as it is, for help and version.
void printRaw(const QString& text);

} // namespace jiangce::cli
