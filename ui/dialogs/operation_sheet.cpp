// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/operation_sheet.h"

#include "core/values/date_text.h"
#include "ui/dialogs/field_grid.h"
#include "ui/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

OperationSheet::OperationSheet(AppContext& context, const QString& name, const QString& title, QWidget* parent)
    : DialogFrame(title, parent)
    , m_context(context)
    , m_fields(new FieldGrid(this))
{
    setObjectName(name);
    setMinimumWidth(rhythm(72));
    setHeading(title);
    content()->addWidget(m_fields);
}

void OperationSheet::addNote(const QString& text)
{
    m_fields->addWide(makeNote(text, this));
}

QLineEdit* OperationSheet::addLine(const QString& key, const QString& label, const QString& value, bool isRequired)
{
    auto* edit = new QLineEdit(value, this);
    m_fields->add(key, label, edit, isRequired);
    if (isRequired)
        m_required.append(key);
    return edit;
}

void OperationSheet::addDay(const QString& key, const QString& label, QDate value, const QString& hint)
{
    addLine(key, label, isoDate(value));
    m_days.append(key);
    if (!hint.isEmpty())
        m_fields->addHint(hint);
}

void OperationSheet::addAmount(const QString& key, const QString& label, std::optional<Money> value)
{
    addLine(key, label, value ? value->plain() : QString())->setAlignment(Qt::AlignRight);
    m_amounts.append(key);
}

void OperationSheet::addText(const QString& key, const QString& label, bool isRequired)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(rhythm(12));
    m_fields->add(key, label, edit, isRequired);
    if (isRequired)
        m_required.append(key);
}

void OperationSheet::addChoice(const QString& key, const QString& label, const QList<std::pair<QString, QVariant>>& choices)
{
    auto* combo = new QComboBox(this);
    for (const auto& [text, value] : choices)
        combo->addItem(text, value);
    m_fields->add(key, label, combo);
}

void OperationSheet::addPassword()
{
    m_fields->add(u"password"_s, tr("&Password"), makePasswordEdit(u"password"_s, this), true);
    m_required.append(u"password"_s);
}

void OperationSheet::addWide(QWidget* widget)
{
    m_fields->addWide(widget);
}

QString OperationSheet::text(const QString& key) const
{
    QWidget* editor = m_fields->editor(key);
    if (const auto* lines = qobject_cast<QPlainTextEdit*>(editor))
        return lines->toPlainText();
    const auto* line = qobject_cast<QLineEdit*>(editor);
    return line != nullptr ? line->text() : QString();
}

QDate OperationSheet::day(const QString& key) const
{
    const auto read = parseDate(text(key));
    return read ? *read : QDate();
}

std::optional<Money> OperationSheet::amount(const QString& key) const
{
    const auto read = Money::parse(text(key));
    return read ? std::optional(*read) : std::nullopt;
}

QVariant OperationSheet::choice(const QString& key) const
{
    const auto* combo = qobject_cast<QComboBox*>(m_fields->editor(key));
    return combo != nullptr ? combo->currentData() : QVariant();
}

Problems OperationSheet::unreadable() const
{
    Problems problems;
    for (const QString& key : m_required)
        if (text(key).trimmed().isEmpty())
            problems.append({ProblemCode::Required, {}, key});
    for (const QString& key : m_days)
        if (const auto read = parseDate(text(key)); !read && !text(key).trimmed().isEmpty())
            problems.append(read.error().at(key));
    for (const QString& key : m_amounts)
        if (const auto read = Money::parse(text(key)); !read)
            problems.append(read.error().at(key));
    return problems;
}

void OperationSheet::perform()
{
    messageBar()->clear();
    m_fields->clearProblems();
    if (const Problems problems = unreadable(); !problems.isEmpty()) {
        static_cast<void>(m_fields->showProblems(problems, m_context.wording()));
        return;
    }
    std::optional<Problem> refused;
    const auto done = m_context.perform([&](Desk& desk) {
        auto outcome = m_operation(desk);
        if (!outcome)
            refused = outcome.error();
        return outcome;
    }, command());
    if (done)
        return accept();
    if (refused && m_fields->showProblems({*refused}, m_context.wording()).isEmpty())
        return;
    say(done.error());
}

bool OperationSheet::run(const QString& verb, const AppContext::Operation& operation)
{
    m_operation = operation;
    content()->addStretch(1);
    connect(addMainButton(verb, u"go_on"_s), &QPushButton::clicked, this, &OperationSheet::perform);
    addCancelButton(tr("Cancel"));
    return exec() == QDialog::Accepted;
}

} // namespace jiangce
