// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "ui/forms/form_diff.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtGui/QUndoStack>

namespace jiangce {

/// The application being typed: its one state, its undo stack, and the signals that verdict and draft live on. Editors
/// and rosters show it and propose changes; nothing else holds form data.
class FormDocument final : public QObject {
    Q_OBJECT
public:
    explicit FormDocument(const Programme& programme, QObject* parent = nullptr);

    [[nodiscard]] const Programme& programme() const { return m_programme; }
    [[nodiscard]] const FormData& form() const { return m_form; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }

    /// What is asked of an application that was not handed in yet is what is asked today.
    void setToday(QDate today) { m_today = today; }
    /// Shows another application: nothing to undo, nothing modified.
    void load(FormData form);
    /// What is on the screen is stored now.
    void markStored() { m_undo.setClean(); }

    /// One undoable step from the present state to `after`. Steps with the same `mergeKey` in a row are one; an empty
    /// key never merges.
    void change(const QString& text, FormData after, const QString& mergeKey = {});
    void setValue(const FieldDef& field, const QString& text);
    void setOverride(const FieldDef& field, const QString& reason);
    /// Ends the step being typed: what comes next is undone by itself.
    void closeStep() { ++m_step; }
    /// Writes readable values of the fields canonically and fills computed ones, as part of the step before. Rows are
    /// completed when they are edited.
    void complete();
    /// A row with readable values canonical and computed ones filled.
    [[nodiscard]] FormRow completedRow(const RosterDef& roster, const FormRow& row) const;
    /// Replaces rows [at, at + removed) as one step.
    void spliceRows(const QString& text, const RosterDef& roster, qsizetype at, qsizetype removed,
        const QList<FormRow>& rows, const QString& mergeKey = {});

    /// A row id never used in this document.
    [[nodiscard]] QString newRowId();
    /// Emits what is due at once: before saving, submitting, switching.
    void flush();

    void setIntervals(int verdictMilliseconds, int draftMilliseconds);

Q_SIGNALS:
    /// At once, for whoever shows the form.
    void changed(const jiangce::FormDiff& diff);
    void loaded();
    /// 150 ms after the last change: time to assess.
    void formChanged(const jiangce::FormData& form);
    /// At most 2 s after the first unsaved change: time to keep the draft.
    void draftDue(const jiangce::FormData& form);
    void modifiedChanged(bool isModified);

private:
    friend class FormCommand;
    void apply(const FormDiff& diff);

    const Programme& m_programme;
    QStringList m_rosters;
    FormData m_form;
    QDate m_today;
    QUndoStack m_undo;
    QTimer m_verdictTimer;
    QTimer m_draftTimer;
    int m_lastRowNumber = 0;
    QString m_lastField;
    int m_step = 0;
};

} // namespace jiangce
