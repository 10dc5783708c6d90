// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/template_store.h"
#include "ui/pages/page.h"

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QTableView;
class QTabWidget;

namespace jiangce {

class CellTableModel;
class PlainLabel;
class ReasonButton;

/// Wording of the letters: which text is in force, every version of it, how it looks filled with its own names; written
/// to a file and taken back in. Argument of open(): the file of a template.
class TemplatePage final : public Page {
    Q_OBJECT
public:
    explicit TemplatePage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Letter templates"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("letter"); }
    void refresh() override;
    void open(const QString& argument) override;
    void takeFocus() override;

    /// Looks at a file's text and offers it for the chosen kind, or says line by line what is wrong with it.
    void offer(const QByteArray& bytes);

private:
    [[nodiscard]] QWidget* makeKinds();
    [[nodiscard]] QWidget* makeVersions();
    [[nodiscard]] const TemplateEntry* chosenKind() const;
    [[nodiscard]] const TemplateVersion* chosenVersion() const;
    void showKind();
    void showText();
    void showPicture(const QString& text);
    void showProblems(const Problems& problems, const QString& text);
    void exportText();
    void importText();
    void useAgain();
    void askAndTakeIn(const QString& text, const QString& about);

    QList<TemplateEntry> m_kinds;
    QList<TemplateVersion> m_versions;
    CellTableModel* m_kindModel = nullptr;
    CellTableModel* m_versionModel = nullptr;
    CellTableModel* m_problemModel = nullptr;
    QTableView* m_kindTable = nullptr;
    QTableView* m_versionTable = nullptr;
    QTableView* m_problemTable = nullptr;
    QTabWidget* m_tabs = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QScrollArea* m_picture = nullptr;
    PlainLabel* m_heading = nullptr;
    ReasonButton* m_export = nullptr;
    ReasonButton* m_import = nullptr;
    ReasonButton* m_again = nullptr;
};

} // namespace jiangce
