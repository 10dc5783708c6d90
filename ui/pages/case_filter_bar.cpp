// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_filter_bar.h"

#include "core/register/admin_unit.h"
#include "ui/app_context.h"
#include "ui/models/case_words.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int typingMilliseconds = 250;
constexpr int yearsBack = 16;
constexpr std::array allStates {CaseState::Draft, CaseState::Submitted, CaseState::ReturnedForCorrection,
    CaseState::NotAccepted, CaseState::Accepted, CaseState::FirstReviewed, CaseState::SecondReviewed,
    CaseState::Approved, CaseState::Refused, CaseState::PaymentRequested, CaseState::Paid, CaseState::Archived,
    CaseState::Withdrawn};

} // namespace

CaseFilterBar::CaseFilterBar(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new QLineEdit(this))
    , m_clear(new QToolButton(this))
{
    setObjectName(u"case_filters"_s);
    m_text->setObjectName(u"filter_text"_s);
    m_text->setPlaceholderText(tr("Narrow: name, pinyin, number"));
    m_text->setAccessibleName(tr("Narrow the list by name, pinyin or number"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(rhythm(12));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(rhythm(0.5));
    row->addWidget(m_text, 2);
    addChoice(m_programme, u"filter_programme"_s, tr("All programmes"));
    for (const Programme* programme : allProgrammes())
        m_programme->addItem(programmeShort(*programme, context.wording()), QString::fromLatin1(programme->key));
    addChoice(m_state, u"filter_state"_s, tr("All states"));
    for (const CaseState state : allStates)
        m_state->addItem(signOf(state, context.wording()).text, int(state));
    addChoice(m_district, u"filter_district"_s, tr("All districts"));
    for (const AdminUnit& unit : adminUnitsOn(context.today()))
        m_district->addItem(unit.name, unit.code);
    addChoice(m_year, u"filter_year"_s, tr("All years"));
    for (int year = context.today().year(); year > context.today().year() - yearsBack; --year)
        m_year->addItem(QString::number(year), year);
    m_clear->setObjectName(u"filter_clear"_s);
    m_clear->setIcon(toneIcon("close"_L1, Tone::Muted));
    m_clear->setToolTip(tr("Show everything again"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_clear->setAutoRaise(true);
    m_clear->hide();
    row->addWidget(m_clear);

    m_timer.setSingleShot(true);
    m_timer.setInterval(typingMilliseconds);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_timer.start(); });
    connect(m_text, &QLineEdit::returnPressed, this, &CaseFilterBar::report);
    connect(&m_timer, &QTimer::timeout, this, &CaseFilterBar::report);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        reset({});
        report();
    });
}

void CaseFilterBar::addChoice(QComboBox*& box, const QString& name, const QString& everything)
{
    box = new QComboBox(this);
    box->setObjectName(name);
    box->addItem(everything);
    box->setAccessibleName(everything);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    box->view()->setMinimumWidth(rhythm(22));
    connect(box, &QComboBox::currentIndexChanged, this, &CaseFilterBar::report);
    layout()->addWidget(box);
    static_cast<QHBoxLayout*>(layout())->setStretchFactor(box, 1);
}

void CaseFilterBar::report()
{
    m_timer.stop();
    m_clear->setVisible(!isEmpty());
    Q_EMIT changed();
}

QString CaseFilterBar::text() const
{
    return m_text->text().trimmed();
}

bool CaseFilterBar::isEmpty() const
{
    return text().isEmpty() && m_programme->currentIndex() <= 0 && m_state->currentIndex() <= 0
        && m_district->currentIndex() <= 0 && m_year->currentIndex() <= 0;
}

CaseFilter CaseFilterBar::narrowed(CaseFilter base) const
{
    if (base.programme.isEmpty())
        base.programme = m_programme->currentData().toString();
    if (base.states.isEmpty() && m_state->currentIndex() > 0)
        base.states = {CaseState(m_state->currentData().toInt())};
    if (base.district.isEmpty())
        base.district = m_district->currentData().toString();
    if (const int year = m_year->currentData().toInt(); year > 0 && !base.handedInFrom.isValid()) {
        base.handedInFrom = QDate(year, 1, 1);
        base.handedInTo = QDate(year, 12, 31);
    }
    return base;
}

void CaseFilterBar::reset(const CaseFilter& base)
{
    const QSignalBlocker quietText(m_text);
    m_text->clear();
    for (QComboBox* box : {m_programme, m_state, m_district, m_year}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    m_programme->setVisible(base.programme.isEmpty());
    m_state->setVisible(base.states.isEmpty() && !base.queue);
    m_district->setVisible(base.district.isEmpty());
    m_year->setVisible(!base.handedInFrom.isValid());
    m_clear->hide();
    m_timer.stop();
}

void CaseFilterBar::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace jiangce
