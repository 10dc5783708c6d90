// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/round_tab.h"

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
    m_column->setContentsMargins(0, rhythm(), 0, 0);
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

void RoundTab::showDraft(OfficialKind kind, const Outcome<LetterDocument>& document)
{
    if (!document)
        return Q_EMIT m_page.said(messageFor(document.error(), context().wording()));
    const QString key = QString::fromLatin1(officialTemplate(kind)).section(u'/', -1);
    const PaperLetter letter {.kind = key, .name = officialTitle(kind) + u'-' + round().head.name, .document = *document,
        .record = [this](const PrintOut& out) {
            return context().perform([&out](Desk&) -> Outcome<ChangeReport> {
                if (!out.put())
                    return fail(ProblemCode::Cancelled);
                return ChangeReport {};
            });
        }};
    PrintLetterDialog(
        context(), {.kind = key, .name = officialTitle(kind), .about = round().head.name, .standing = letter}, this)
        .exec();
}

} // namespace jiangce
