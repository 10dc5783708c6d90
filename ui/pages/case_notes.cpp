// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_notes.h"

#include "core/casework/officer_memory.h"
#include "core/casework/operations/add_note.h"
#include "ui/forms/preedit_watch.h"
#include "ui/models/case_words.h"
#include "ui/pages/case_desk.h"
#include "ui/reason_button.h"
#include "ui/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int keepMilliseconds = 1500;

QString typedKey(CaseId id)
{
    return u"note/%1"_s.arg(id.value());
}

} // namespace

CaseNotes::CaseNotes(CaseDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(new QTableWidget(0, 3, this))
    , m_edit(new QPlainTextEdit(this))
    , m_add(new ReasonButton(tr("&Add the note"), this))
    , m_problem(new PlainLabel(this))
{
    setObjectName(u"case_notes"_s);
    m_table->setObjectName(u"notes"_s);
    m_table->setAccessibleName(tr("Notes, newest first"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("Note")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_edit->setObjectName(u"note_text"_s);
    m_edit->setAccessibleName(tr("New note"));
    m_edit->setPlaceholderText(tr("For colleagues: a call, a promise, where the file lies. On no letter."));
    m_edit->setTabChangesFocus(true);
    m_edit->setMaximumHeight(rowHeight() * 3);
    new PreeditWatch(m_edit);
    m_add->setObjectName(u"note_add"_s);
    m_problem->setObjectName(u"note_problem"_s);
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_add, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(0.5));
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepMilliseconds);
    connect(&m_keep, &QTimer::timeout, this, &CaseNotes::keepTyped);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_keep.start();
        showReason();
    });
    connect(m_add, &ReasonButton::chosen, this, &CaseNotes::add);
    connect(m_add, &ReasonButton::refused, this, [this](const QString& reason) {
        m_problem->setText(reason);
        m_problem->show();
    });
}

CaseNotes::~CaseNotes()
{
    if (m_keep.isActive())
        keepTyped();
}

void CaseNotes::refresh()
{
    AppContext& context = m_desk.context();
    const CaseId now = m_desk.isNew() ? CaseId() : m_desk.file().id;
    if (now != m_case) {
        if (m_keep.isActive())
            keepTyped();
        m_case = now;
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(
            now.isValid() ? QString::fromUtf8(preference(context.desk(), typedKey(now)).value_or(QByteArray())) : QString());
    }
    const QList<CaseNote> notes = now.isValid() ? readNotes(context.db(), now) : QList<CaseNote>();
    m_table->setRowCount(int(notes.size()));
    for (int row = 0; row < notes.size(); ++row) {
        const CaseNote& note = notes.at(row);
        const QStringList texts {localTime(note.at), note.officer, note.text};
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(column == 2 ? plainToolTip(note.text) : QString());
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->setVisible(!notes.isEmpty());
    showReason();
}

void CaseNotes::showReason()
{
    m_problem->hide();
    m_add->setReason(m_desk.isNew()              ? tr("Save the application first; then notes can stand beside it.")
            : !m_desk.mayHandlePapers()          ? m_desk.whyNotHandlePapers()
            : m_edit->toPlainText().trimmed().isEmpty() ? tr("Write the note first.")
                                                 : QString());
    m_edit->setReadOnly(m_desk.isNew() || !m_desk.mayHandlePapers());
}

void CaseNotes::keepTyped()
{
    m_keep.stop();
    if (!m_case.isValid())
        return;
    AppContext& context = m_desk.context();
    (void)context.guard([&] { keepPreference(context.desk(), typedKey(m_case), m_edit->toPlainText().toUtf8()); });
}

void CaseNotes::add()
{
    commitPreedit();
    const QString text = m_edit->toPlainText();
    const auto done = m_desk.context().perform([&](Desk& desk) { return addNote(desk, m_case, text); }, m_command);
    if (!done) {
        m_problem->setText(done.error().text);
        m_problem->show();
        return;
    }
    m_command = Command::fresh();
    m_edit->clear();
    keepTyped();
    refresh();
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace jiangce
