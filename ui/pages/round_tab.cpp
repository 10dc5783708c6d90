// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/round_tab.h"

#include "core/casework/audit_trail.h"
#include "ui/dialogs/print_letter.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/rounds_page.h"
#include "ui/reason_button.h"
#include "ui/theme.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

RoundTab::RoundTab(const QString& name, RoundsPage& page)
    : QWidget(&page)
    , m_page(page)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(rhythm(), rhythm(), rhythm(), rhythm());
}

AppContext& RoundTab::context() const
{
    return m_page.context();
}

const AwardRound& RoundTab::round() const
{
    return m_page.round();
}

QString RoundTab::firstOf(std::initializer_list<QString> reasons)
{
    for (const QString& reason : reasons)
        if (!reason.isEmpty())
            return reason;
    return {};
}

QString RoundTab::unless(std::initializer_list<RoundState> states) const
{
    if (!round().head.id.isValid())
        return tr("Choose a round.");
    if (std::ranges::find(states, round().head.state) != states.end())
        return {};
    return tr("Not possible while the round is “%1”.")
        .arg(context().words("casework", roundStateLabel(round().head.state)));
}

QString RoundTab::lacks(Role role) const
{
    return lacksRole(m_page, role);
}

ReasonButton* RoundTab::button(
    QLatin1StringView icon, const QString& text, const QString& name, std::function<void()> act)
{
    ReasonButton* made = makeButton(icon, text, name, &m_page);
    connect(made, &ReasonButton::chosen, this, std::move(act));
    return made;
}

void RoundTab::addButtons(const QList<ReasonButton*>& buttons)
{
    auto* row = new QHBoxLayout;
    for (ReasonButton* each : buttons)
        row->addWidget(each);
    row->addStretch(1);
    m_column->addLayout(row);
}

QString RoundTab::shortTitle(QStringView programme) const
{
    return QString::fromUtf16(round().title(programme).title->shortTitle);
}

void RoundTab::showDraft(OfficialKind kind, const Outcome<LetterDocument>& document, const NoticeScan& scan)
{
    if (!document)
        return Q_EMIT m_page.said(messageFor(document.error(), context().wording()));
    const QString key = QString::fromLatin1(officialTemplate(kind)).section(u'/', -1);
    const QString name = officialTitle(kind) + u'-' + round().head.name;
    // No list of persons is looked at, printed or taken out without a trace.
    if (const auto trouble = note(u"draft_letter"_s, name))
        return Q_EMIT m_page.said(*trouble);
    const PaperLetter letter {.kind = key, .name = name, .document = *document, .scan = scan, .record = [this, name](const PrintOut& out) {
                                  return context().perform([&](Desk& desk) -> Outcome<ChangeReport> {
                                      if (!out.put())
                                          return fail(ProblemCode::Cancelled);
                                      return ChangeReport {.auditSeq = noteAccess(desk, u"print"_s, {}, name)};
                                  });
                              }};
    PrintLetterDialog(context(),
        {.kind = key, .name = officialTitle(kind), .about = round().head.name, .standing = letter,
            .saved = [this, name] { return note(u"export"_s, name); }, .scan = scan},
        this)
        .exec();
}

std::optional<Message> RoundTab::note(const QString& action, const QString& what) const
{
    return context().guard([&] { noteAccess(context().desk(), action, {}, what); });
}

} // namespace jiangce
