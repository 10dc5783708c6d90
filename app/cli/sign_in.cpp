// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sign_in.h"

#include "app/cli/output.h"
#include "core/casework/accounts.h"

#include <cstdio>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

constexpr qsizetype longestPassword = 1024;     // bytes

/// The terminal does not show what is typed while this lives.
class HiddenTyping final {
public:
    HiddenTyping()
    {
        m_isTerminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before {};
    bool m_isTerminal = false;
};

/// One line, byte by byte so that nothing behind it is taken from the descriptor.
QString readLine(int descriptor)
{
    QByteArray line;
    char byte = 0;
    while (line.size() < longestPassword && ::read(descriptor, &byte, 1) == 1 && byte != '\n')
        line.append(byte);
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

QString readSecret(
    const CommandLine& line, const char* descriptorOption, const char* question, const char* otherwise, const Output& out)
{
    if (line.has(descriptorOption))
        return readLine(line.requiredNumber(descriptorOption, 0, 1023));
    const HiddenTyping hidden;
    if (!hidden.isTerminal())
        throw UsageError {otherwise};
    std::fputs(out.words(question).toUtf8().constData(), stderr);
    const QString secret = readLine(STDIN_FILENO);
    std::fputc('\n', stderr);
    return secret;
}

Outcome<Session> signInAs(const CommandLine& line, Connection& db, const Clock& clock, const Output& out)
{
    if (!line.has("as"))
        throw UsageError {QT_TRANSLATE_NOOP("cli", "This command needs an account; name it with %1."), u"--as"_s};
    const QString name = line.required("as");
    auto session = signIn(db, clock, name,
        readSecret(line, "password-fd", QT_TRANSLATE_NOOP("cli", "Password: "),
            QT_TRANSLATE_NOOP("cli", "There is no terminal to ask for the password; use --password-fd."), out));
    if (session && session->hasStandingException())
        out.note(out.words(QT_TRANSLATE_NOOP("cli", "Standing exception of this office: %1"))
                     .arg(session->standingException));
    return session;
}

Outcome<void> needOneOf(const Session& session, std::initializer_list<Role> roles)
{
    if (std::ranges::any_of(roles, [&session](Role role) { return session.has(role); }))
        return {};
    return fail(ProblemCode::RoleMissing, {QString::fromLatin1(roleLabel(*roles.begin()))});
}

} // namespace jiangce::cli
