// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/template_page.h"

#include "core/letters/merge.h"
#include "core/programmes/programme.h"
#include "ui/dialogs/ask_reason.h"
#include "ui/dialogs/save_file.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/print/letter_printer.h"
#include "ui/reason_button.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString programmeName(const QString& key)
{
    const Programme* programme = key.isEmpty() ? nullptr : programmeByKey(key);
    return programme == nullptr ? QString() : QString::fromUtf16(programme->shortName);
}

QString moment(const QDateTime& at)
{
    return at.isValid() ? at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

} // namespace

TemplatePage::TemplatePage(AppContext& context, QWidget* parent)
    : Page(context, parent)
{
    setObjectName(u"templates"_s);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeKinds());
    split->addWidget(makeVersions());
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 6);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(split);
    refreshOn({Subject::Office});
    refresh();
}

QWidget* TemplatePage::makeKinds()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->addWidget(makeTitle(tr("Letters"), left));
    m_kindModel = new CellTableModel({tr("Letter"), tr("Programme"), tr("Wording"), tr("Taken in by"), tr("Taken in")}, this);
    m_kindTable = makeTable(u"template_table"_s, tr("Letters"), left);
    showIn(m_kindTable, m_kindModel, false);
    column->addWidget(m_kindTable, 1);
    m_export = makeButton("export"_L1, tr("&Export …"), u"export_template"_s, this);
    m_import = makeButton("import"_L1, tr("Take &in …"), u"import_template"_s, this);
    m_again = makeButton("undo"_L1, tr("&Use the chosen version again …"), u"reuse_template"_s, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_export);
    buttons->addWidget(m_import);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_kindTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TemplatePage::showKind);
    connect(m_export, &ReasonButton::chosen, this, &TemplatePage::exportText);
    connect(m_import, &ReasonButton::chosen, this, &TemplatePage::importText);
    connect(m_again, &ReasonButton::chosen, this, &TemplatePage::useAgain);
    return left;
}

QWidget* TemplatePage::makeVersions()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    m_heading = makeTitle({}, right);
    m_heading->setObjectName(u"template_heading"_s);
    column->addWidget(m_heading);
    m_versionModel = new CellTableModel({tr("Version"), tr("Taken in"), tr("By"), tr("Reason")}, this);
    m_versionTable = makeTable(u"template_versions"_s, tr("Versions"), right);
    showIn(m_versionTable, m_versionModel, false);
    m_versionTable->setMaximumHeight(rowHeight() * 7);
    column->addWidget(m_versionTable);
    m_problemModel = new CellTableModel({tr("Line"), tr("What is wrong"), tr("The line")}, this);
    m_problemTable = makeTable(u"template_problems"_s, tr("What is wrong with the file"), right);
    showIn(m_problemTable, m_problemModel, false);
    m_problemTable->setMaximumHeight(rowHeight() * 7);
    m_problemTable->hide();
    column->addWidget(m_problemTable);
    m_tabs = new QTabWidget(right);
    m_picture = new QScrollArea(m_tabs);
    m_picture->setObjectName(u"template_picture"_s);
    m_picture->setAccessibleName(tr("The letter with the names of its data"));
    m_picture->setBackgroundRole(QPalette::Dark);
    m_picture->setAlignment(Qt::AlignHCenter);
    m_text = new QPlainTextEdit(m_tabs);
    m_text->setObjectName(u"template_text"_s);
    m_text->setAccessibleName(tr("Text of the template"));
    m_text->setReadOnly(true);
    m_tabs->addTab(m_picture, tr("&Page"));
    m_tabs->addTab(m_text, tr("&Text"));
    column->addWidget(m_tabs, 1);
    connect(m_versionTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TemplatePage::showText);
    return right;
}

void TemplatePage::refresh()
{
    const TemplateEntry* before = chosenKind();
    const QString file = before != nullptr ? before->file : QString();
    if (!attemptRead([this] { m_kinds = letterTemplates(context().db()); }))
        return;
    QList<TableLine> lines;
    for (const TemplateEntry& kind : std::as_const(m_kinds)) {
        const TableCell wording = kind.isOwn ? TableCell {tr("the program's")}
                                             : TableCell {tr("version %1").arg(kind.version), "edit"_L1, Tone::Ok};
        lines.append({{{kind.title}, {programmeName(kind.programme)}, wording, {kind.officer}, {moment(kind.at)}}, 0, kind.file});
    }
    m_kindModel->setLines(lines);
    fitColumns(m_kindTable, 24);
    const QString role = lacksRole(*this, Role::Rules);
    m_import->setReason(role);
    m_again->setReason(role);
    chooseRow(m_kindTable, std::max(0, m_kindModel->rowOfKey(file)));
    showKind();
}

void TemplatePage::open(const QString& argument)
{
    if (const int row = m_kindModel->rowOfKey(argument); row >= 0)
        chooseRow(m_kindTable, row);
}

void TemplatePage::takeFocus()
{
    m_kindTable->setFocus(Qt::OtherFocusReason);
}

const TemplateEntry* TemplatePage::chosenKind() const
{
    const int row = chosenRow(m_kindTable);
    return row < 0 || row >= m_kinds.size() ? nullptr : &m_kinds[row];
}

const TemplateVersion* TemplatePage::chosenVersion() const
{
    const int row = chosenRow(m_versionTable);
    return row < 0 || row >= m_versions.size() ? nullptr : &m_versions[row];
}

void TemplatePage::showKind()
{
    m_problemTable->hide();
    m_versions.clear();
    const TemplateEntry* kind = chosenKind();
    m_heading->setText(kind == nullptr ? QString() : kind->title);
    if (kind != nullptr)
        attemptRead([&] { m_versions = templateVersions(context().db(), kind->file); });
    QList<TableLine> lines;
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        const TemplateVersion& version = m_versions[i];
        const QString name = version.version == 0 ? tr("The program's own text") : QString::number(version.version);
        const QString reason = version.isOwn && version.version > 0
            ? tr("%1 (the program's own text again)").arg(version.reason)
            : version.reason;
        lines.append({{{name, i == 0 ? "ok"_L1 : QLatin1StringView(), Tone::Text, false, i == 0}, {moment(version.at)},
                          {version.officer}, {reason}},
            version.version});
    }
    m_versionModel->setLines(lines);
    fitColumns(m_versionTable, 30);
    chooseRow(m_versionTable, 0);
    showText();
}

void TemplatePage::showText()
{
    const TemplateVersion* version = chosenVersion();
    const QString text = version == nullptr ? QString() : version->text;
    m_text->setPlainText(text);
    showPicture(text);
}

void TemplatePage::showPicture(const QString& text)
{
    const TemplateEntry* kind = chosenKind();
    const auto document = merge(text, templateSample(kind == nullptr ? QString() : kind->file));
    auto* pages = new QLabel;
    if (document) {
        constexpr double dpi = 72;
        const LetterPrinter printer(*document);
        QImage picture = printer.toImage(0, dpi * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        pages->setPixmap(QPixmap::fromImage(picture));
        pages->setAccessibleName(tr("First of %n pages", nullptr, printer.pageCount()));
    }
    m_picture->setWidget(pages);
}

void TemplatePage::exportText()
{
    const TemplateEntry* kind = chosenKind();
    const TemplateVersion* version = chosenVersion();
    if (kind == nullptr || version == nullptr)
        return;
    const QString name = QString(kind->file).replace(u'/', u'-') + u".txt"_s;
    const QByteArray bytes = templateBytes(version->text);
    if (const auto message = saveFile(this, context(), tr("Export the template"), name, [&bytes] { return bytes; }))
        Q_EMIT said(*message);
}

void TemplatePage::importText()
{
    const QStringList files = chooseFiles(this, context(), tr("Choose the template"), {u"txt"_s}, false);
    if (files.isEmpty())
        return;
    QFile file(files.first());
    if (!file.open(QIODevice::ReadOnly) || file.size() > 1'000'000)
        return Q_EMIT said(messageFor(
            Problem {ProblemCode::FileNotReadable, {QFileInfo(file).fileName()}}, context().wording()));
    offer(file.readAll());
}

void TemplatePage::offer(const QByteArray& bytes)
{
    const TemplateEntry* kind = chosenKind();
    if (kind == nullptr)
        return;
    m_problemTable->hide();
    const auto text = readTemplate(bytes);
    if (!text)
        return Q_EMIT said(messageFor(text.error(), context().wording()));
    if (const Problems problems = checkNewTemplate(kind->file, *text); !problems.isEmpty())
        return showProblems(problems, *text);
    m_text->setPlainText(*text);
    showPicture(*text);
    askAndTakeIn(*text, tr("The file was checked and nothing is wrong with it. “%1” will be made from it from now on; letters "
                           "already issued stay as they are.").arg(kind->title));
}

void TemplatePage::showProblems(const Problems& problems, const QString& text)
{
    const QStringList source = text.split(u'\n');
    QList<TableLine> lines;
    for (const Problem& problem : problems) {
        const QString line = problem.arguments.size() > 1 ? problem.arguments.at(1) : QString();
        lines.append({{{line, "bad"_L1, Tone::Bad, true}, {context().wording().sentence(problem)},
            {source.value(line.toInt() - 1).trimmed()}}});
    }
    m_problemModel->setLines(lines);
    fitColumns(m_problemTable, 50);
    m_problemTable->show();
    m_text->setPlainText(text);
    m_tabs->setCurrentWidget(m_text);
    Q_EMIT said({Message::Kind::Failure,
        tr("The file was not taken in: %n things are wrong with it. The text in force stays.", nullptr, int(problems.size()))});
}

void TemplatePage::useAgain()
{
    const TemplateVersion* version = chosenVersion();
    if (version == nullptr)
        return;
    const QString name = version->isOwn ? tr("the program's own text") : tr("version %1").arg(version->version);
    askAndTakeIn(version->isOwn ? QString() : version->text,
        tr("Letters will be made from %1 again from now on; those already issued stay as they are.").arg(name));
}

void TemplatePage::askAndTakeIn(const QString& text, const QString& about)
{
    const QString file = chosenKind() == nullptr ? QString() : chosenKind()->file;
    const auto act = [&](const QString& reason) {
        return context().perform([&](Desk& desk) { return takeInTemplate(desk, file, text, reason); });
    };
    AskReasonDialog dialog(tr("Take in a template"), about, tr("&Take in"), act, this);
    const bool isTaken = dialog.exec() == QDialog::Accepted;
    refresh();
    open(file);
    if (isTaken)
        Q_EMIT said({Message::Kind::Done, tr("Taken in. The old version is kept.")});
}

} // namespace jiangce
