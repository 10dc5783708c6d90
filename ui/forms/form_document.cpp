// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_document.h"

#include <QtGui/QUndoCommand>

using namespace Qt::StringLiterals;

namespace jiangce {

class FormCommand final : public QUndoCommand {
public:
    FormCommand(FormDocument& document, const QString& text, FormDiff diff, QString mergeKey)
        : QUndoCommand(text)
        , m_document(document)
        , m_diff(std::move(diff))
        , m_mergeKey(std::move(mergeKey))
    {
    }
    void undo() override { m_document.apply(m_diff.reversed()); }
    void redo() override { m_document.apply(m_diff); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = dynamic_cast<const FormCommand*>(other);
        if (next == nullptr || next->m_mergeKey != m_mergeKey)
            return false;
        FormData before = m_document.form();
        next->m_diff.reversed().applyTo(before);
        m_diff.reversed().applyTo(before);
        m_diff = formDiff(before, m_document.form(), m_document.m_rosters);
        setObsolete(m_diff.isEmpty());
        return true;
    }

private:
    FormDocument& m_document;
    FormDiff m_diff;
    QString m_mergeKey;
};

namespace {

/// Computed values follow their number; a text that the program has put there is no reason to keep it.
void emptyComputed(std::span<const FieldDef> fields, QMap<QString, QString>& texts)
{
    for (const FieldDef& field : fields) {
        const QString number = texts.value(QString::fromLatin1(field.traits.sexFrom));
        if (field.traits.isComputed && *field.traits.sexFrom != '\0'
            && (number.isEmpty() || IdNumber::parseIgnoringCheckDigit(number)))
            texts.remove(field.keyText());
    }
}

} // namespace

FormDocument::FormDocument(const Programme& programme, QObject* parent)
    : QObject(parent)
    , m_programme(programme)
{
    for (const RosterDef& roster : programme.rosters)
        m_rosters.append(QString::fromLatin1(roster.key));
    setIntervals(150, 2000);
    m_verdictTimer.setSingleShot(true);
    m_draftTimer.setSingleShot(true);
    connect(&m_verdictTimer, &QTimer::timeout, this, [this] { Q_EMIT formChanged(m_form); });
    connect(&m_draftTimer, &QTimer::timeout, this, [this] { Q_EMIT draftDue(m_form); });
    connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool isClean) { Q_EMIT modifiedChanged(!isClean); });
    m_undo.setUndoLimit(1000);
}

void FormDocument::setIntervals(int verdictMilliseconds, int draftMilliseconds)
{
    m_verdictTimer.setInterval(verdictMilliseconds);
    m_draftTimer.setInterval(draftMilliseconds);
}

void FormDocument::load(FormData form)
{
    m_verdictTimer.stop();
    m_draftTimer.stop();
    m_form = std::move(form);
    if (!m_form.askedOn().isValid())
        m_form.setAskedOn(m_today);
    m_undo.clear();
    m_lastRowNumber = 0;
    Q_EMIT loaded();
    Q_EMIT formChanged(m_form);
}

void FormDocument::change(const QString& text, FormData after, const QString& mergeKey)
{
    FormDiff diff = formDiff(m_form, after, m_rosters);
    if (diff.isEmpty())
        return;
    const QString key = mergeKey.isEmpty() ? QString() : mergeKey + u'#' + QString::number(m_step);
    if (mergeKey.isEmpty())
        closeStep();
    m_undo.push(new FormCommand(*this, text, std::move(diff), key));
}

void FormDocument::setValue(const FieldDef& field, const QString& text)
{
    FormData after = m_form;
    after.setValue(field.keyText(), text);
    after.setOverride(field.keyText(), {}); // the reason was given for another value
    m_lastField = field.keyText();
    const QString label = QCoreApplication::translate(m_programme.key, field.label);
    change(tr("change %1").arg(label), std::move(after), u"field/"_s + field.keyText());
}

void FormDocument::setOverride(const FieldDef& field, const QString& reason)
{
    FormData after = m_form;
    after.setOverride(field.keyText(), reason);
    const QString label = QCoreApplication::translate(m_programme.key, field.label);
    change(tr("keep %1 as on the document").arg(label), std::move(after));
}

void FormDocument::complete()
{
    QMap<QString, QString> texts = m_form.values();
    emptyComputed(m_programme.fields, texts);
    FormData fields;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        fields.setValue(text.key(), text.value());
    for (auto reason = m_form.overrides().cbegin(); reason != m_form.overrides().cend(); ++reason)
        fields.setOverride(reason.key(), reason.value());
    completeForm(m_programme, fields);
    for (const QString& roster : m_rosters)
        if (!m_form.rows(roster).isEmpty())
            fields.setRows(roster, m_form.rows(roster));
    change(tr("complete the form"), std::move(fields), m_lastField.isEmpty() ? QString() : u"field/"_s + m_lastField);
}

FormRow FormDocument::completedRow(const RosterDef& roster, const FormRow& row) const
{
    FormRow result = row;
    emptyComputed(roster.fields, result.values);
    FormData single;
    const QString key = QString::fromLatin1(roster.key);
    single.setRows(key, {result});
    completeForm(m_programme, single);
    return single.rows(key).value(0);
}

void FormDocument::spliceRows(const QString& text, const RosterDef& roster, qsizetype at, qsizetype removed,
    const QList<FormRow>& rows, const QString& mergeKey)
{
    const QString key = QString::fromLatin1(roster.key);
    const QList<FormRow> old = m_form.rows(key);
    FormData after = m_form;
    after.setRows(key, old.first(at) + rows + old.sliced(at + removed));
    change(text, std::move(after), mergeKey);
}

QString FormDocument::newRowId()
{
    m_lastRowNumber = std::max(m_lastRowNumber, m_form.nextRowId().mid(1).toInt() - 1) + 1;
    return u'r' + QString::number(m_lastRowNumber);
}

void FormDocument::flush()
{
    if (m_verdictTimer.isActive()) {
        m_verdictTimer.stop();
        Q_EMIT formChanged(m_form);
    }
    if (m_draftTimer.isActive()) {
        m_draftTimer.stop();
        Q_EMIT draftDue(m_form);
    }
}

void FormDocument::apply(const FormDiff& diff)
{
    diff.applyTo(m_form);
    Q_EMIT changed(diff);
    m_verdictTimer.start();
    if (!m_draftTimer.isActive())
        m_draftTimer.start();
}

} // namespace jiangce
