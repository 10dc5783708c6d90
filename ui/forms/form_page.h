// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_context.h"
#include "ui/forms/form_document.h"

#include <QtWidgets/QWidget>

class QScrollArea;

namespace jiangce {

class FieldEditor;
class FoldSection;
class ProblemStrip;
class RosterEditor;
class SuggestionList;
struct PartySuggestion;

/// Where the rosters of the application stand.
enum class RosterPlacement {
    Inline,     ///< under the fields: a family of two or three
    Separate,   ///< on tabs of the host, which takes them from rosters(): three thousand employees
};

/// The form of one application, made from its programme's definition. objectName "form".
class FormPage final : public QWidget {
    Q_OBJECT
public:
    /// The document outlives the page.
    FormPage(FormDocument& document, const FormContext& context, RosterPlacement placement = RosterPlacement::Inline,
        QWidget* parent = nullptr);
    ~FormPage() override;

    [[nodiscard]] FormDocument& document() const { return m_document; }
    /// In the order of the programme. Separate ones have no layout until the host gives them one.
    [[nodiscard]] const QList<RosterEditor*>& rosters() const { return m_rosters; }
    [[nodiscard]] FieldEditor* editor(const QString& key) const { return m_editors.value(key); }
    [[nodiscard]] const Problems& problems() const { return m_problems; }

    void setReadOnly(bool isReadOnly);
    /// Whether missing values count as problems at every field: after the officer asked to submit.
    void setShowMissing(bool isShown);
    /// Takes in unfinished typing, completes the form and emits what is due. Before saving or leaving.
    void finishTyping();
    /// Jumps to a field, or to a roster's cell when `row` (from 0) is not negative.
    void jumpTo(const QString& field, int row = -1, const QString& roster = {});
    void focusFirst();
    void jumpToSection(int index);

public Q_SLOTS:
    void nextProblem();
    void previousProblem();
    /// Asks for a field by its name: Ctrl+J.
    void askJump();

Q_SIGNALS:
    void problemsChanged(const jiangce::Problems& problems);
    /// A separate roster has to come to the front.
    void rosterWanted(jiangce::RosterEditor* roster);
    void fieldRevealed(const QString& key);
    void helpAsked(const QString& key, const QString& text);

private:
    void build(RosterPlacement placement);
    void buildSection(const char* key, const QString& title);
    void addField(FoldSection& section, const FieldDef& field);
    void connectEditor(FieldEditor& editor);
    void showAll();
    void showDiff(const FormDiff& diff);
    void showConditionals();
    void check();
    void showProblems();
    void fieldLeft(FieldEditor& editor);
    void fieldEdited(FieldEditor& editor, const QString& text);
    void goOn(FieldEditor& from, bool forward);
    void offerParties(FieldEditor& editor);
    void takeParty(const FieldEditor& editor, const PartySuggestion& suggestion);
    void showHelp(const FieldEditor& editor);
    [[nodiscard]] QList<FieldEditor*> visibleEditors() const;
    void step(int direction);

    FormDocument& m_document;
    const FormContext& m_context;
    QMap<QString, FieldEditor*> m_editors;
    QList<FieldEditor*> m_order;
    QMap<QString, QWidget*> m_labels;
    QList<FoldSection*> m_sections;
    QMap<QString, FoldSection*> m_rosterSections;
    QList<RosterEditor*> m_rosters;
    ProblemStrip* m_strip = nullptr;
    QScrollArea* m_scroll = nullptr;
    SuggestionList* m_suggestions = nullptr;
    QTimer m_suggestTimer;
    QPointer<FieldEditor> m_suggestFor;
    Problems m_problems;
    QSet<QString> m_visited;
    qsizetype m_atProblem = -1;
    bool m_showMissing = false;
    bool m_isReadOnly = false;
};

} // namespace jiangce
