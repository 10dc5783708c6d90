// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app_context.h"

#include <QtWidgets/QWidget>

namespace jiangce {

/// One page of the main window: a list, a register, figures, statistics … Made when first opened, kept until the officer
/// signs out. objectName is its key in all_pages.cpp.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// Of resources/icons.
    [[nodiscard]] virtual QLatin1StringView iconName() const = 0;
    /// Reads everything again: F5, on opening, and when the page asked to be told of changes. Typing is never lost.
    virtual void refresh() = 0;
    /// Shows one thing of the page: a person's or figure's id or key. What it means is the page's own.
    virtual void open(const QString& argument) { Q_UNUSED(argument) }
    /// Something typed is in no database yet. Asked before the page is left for good or the program ends.
    [[nodiscard]] virtual bool hasUnsaved() const { return false; }
    /// Stores it, as a draft at least; false when that failed and the page has to stay.
    [[nodiscard]] virtual bool keepUnsaved() { return true; }
    /// For the right end of the status bar: what is shown, how much, its sum.
    [[nodiscard]] virtual QString statusText() const { return {}; }
    /// The widget that takes the focus when the page opens.
    virtual void takeFocus() { setFocus(Qt::OtherFocusReason); }

    [[nodiscard]] AppContext& context() const { return m_context; }

Q_SIGNALS:
    /// Shown in the message bar of the window the page lies in.
    void said(const jiangce::Message& message);
    void statusChanged();
    void titleChanged();
    /// Opens a case in the case pane, or in a window of its own.
    void caseAsked(jiangce::CaseId id, bool inOwnWindow);
    /// Shows some cases as a list under a title.
    void casesAsked(const QList<jiangce::CaseId>& cases, const QString& title);
    /// Opens another page by its key, with an argument for open().
    void pageAsked(const QString& key, const QString& argument);

protected:
    /// Calls an operation through the context; trouble is said, `done` too when it went through and is not empty.
    bool attempt(const AppContext::Operation& operation, const QString& done = {});
    /// Reads through the context; trouble is said.
    bool attemptRead(const std::function<void()>& read);
    /// refresh() after every operation that touches one of these, once, when the page is next visible.
    void refreshOn(const QSet<Subject>& subjects);
    void showEvent(QShowEvent* event) override;

private:
    AppContext& m_context;
    bool m_isStale = false;
};

} // namespace jiangce
