// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_context.h"
#include "ui/forms/form_document.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtWidgets/QWidget>

class QScrollArea;
class QVBoxLayout;

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
    /// Makes a personal value readable for a while.
    void reveal(const QString& key);
    [[nodiscard]] FieldEditor* editor(const QString& key) const { return m_editors.value(key); }
    [[nodiscard]] const Problems& problems() const { return m_problems; }

    void setReadOnly(bool isReadOnly);
    /// Whether missing values count as problems at every field: after the officer asked to submit.
    void setShowMissing(bool isShown);
    /// Takes in unfinished typing, completes the form and emits what is due. Before saving or leaving.
    void finishTyping();
    void scrollToTop();
    /// Jumps to a field, or to a roster's cell when `row` (from 0) is not negative.
    void jumpTo(const QString& field, int row = -1, const QString& roster = {});
    void focusFirst();
    void jumpToSection(int index);

public Q_SLOTS:
    void nextProblem() { step(1); }         ///< F8
    void previousProblem() { step(-1); }    ///< Shift+F8
    /// Asks for a field by its name: Ctrl+J.
    void askJump();

Q_SIGNALS:
    void problemsChanged(const jiangce::Problems& problems);
    /// A separate roster has to come to the front.
    void rosterWanted(jiangce::RosterEditor* roster);
    /// To be answered by reveal(), when it may be.
    void revealAsked(const QString& key);
    void helpAsked(const QString& key, const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(RosterPlacement placement);
    void buildFields();
    void buildRosters(RosterPlacement placement);
    void addField(FoldSection& section, const FieldDef& field);
    void connectEditor(FieldEditor& editor);
    [[nodiscard]] QWidget* makeLabel(const FieldEditor& editor);
    void setLabelWidths();
    void showAll();
    void showDiff(const FormDiff& diff);
    void showConditionals();
    void check();
    void showProblems();
    void fieldLeft(FieldEditor& editor);
    void goOn(const FieldEditor& from, int step);
    void offerParties();
    void takeParty(const PartySuggestion& suggestion);
    void showFieldHelp(const FieldEditor& editor);
    [[nodiscard]] bool isVisibleProblem(const Problem& problem) const;
    [[nodiscard]] QList<FieldEditor*> typedEditors() const;
    void step(int direction);
    void jumpToProblem(const Problem& problem);

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
    QVBoxLayout* m_column = nullptr;
    SuggestionList* m_suggestions = nullptr;
    QTimer m_suggestTimer;
    QPointer<FieldEditor> m_suggestFor;
    Problems m_problems;        ///< all of them
    Problems m_listed;          ///< those the strip lists, in its order
    QSet<QString> m_visited;
    qsizetype m_atProblem = -1;
    bool m_showMissing = false;
    bool m_isReadOnly = false;
};

} // namespace jiangce
