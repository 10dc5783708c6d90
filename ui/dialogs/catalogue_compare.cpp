// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/catalogue_compare.h"

#include "core/exchange/policy_tables.h"
#include "core/values/date_text.h"
#include "ui/app_context.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr CatalogueChange kinds[] {CatalogueChange::Added, CatalogueChange::Removed, CatalogueChange::Renamed,
    CatalogueChange::Recoded, CatalogueChange::Regraded, CatalogueChange::Relevelled};

} // namespace

CatalogueCompareDialog::CatalogueCompareDialog(
    AppContext& context, const QList<CatalogueEditionInfo>& editions, int later, QWidget* parent)
    : TableDialog(context, tr("Compare two editions"), parent)
    , m_editions(editions)
    , m_kind(new QComboBox(this))
{
    setObjectName(u"catalogue_compare"_s);
    // Beside the oldest edition stands the one that followed it.
    const int newer = std::clamp(later, 0, std::max(0, int(editions.size()) - 2));
    m_before = makeEditions(u"before"_s, tr("&Earlier"), newer + 1);
    m_after = makeEditions(u"after"_s, tr("&Later"), newer);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Which changes"));
    m_kind->addItem(tr("all changes"), -1);
    for (const CatalogueChange kind : kinds)
        m_kind->addItem(context.words("statistics", changeLabel(kind)), int(kind));
    choices()->addWidget(m_kind);
    choices()->addStretch(1);
    for (const QComboBox* box : {m_before, m_after})
        connect(box, &QComboBox::currentIndexChanged, this, &CatalogueCompareDialog::read);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CatalogueCompareDialog::showDifferences);
    read();
}

QComboBox* CatalogueCompareDialog::makeEditions(const QString& name, const QString& label, int chosen)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(22);
    for (const CatalogueEditionInfo& edition : std::as_const(m_editions))
        box->addItem(u"%1 %2"_s.arg(isoDate(edition.effectiveFrom), edition.title), edition.id.value());
    box->setCurrentIndex(chosen);
    auto* buddy = new QLabel(label, this);
    buddy->setBuddy(box);
    choices()->addWidget(buddy);
    choices()->addWidget(box, 1);
    return box;
}

void CatalogueCompareDialog::read()
{
    const EditionId before(m_before->currentData().toLongLong());
    const EditionId after(m_after->currentData().toLongLong());
    m_differences.clear();
    const auto trouble = context().guard([&] {
        const CatalogueStore store(context().db());
        m_differences = catalogueDifferences(store.items(before), store.items(after));
    });
    if (trouble)
        say(*trouble);
    showDifferences();
}

void CatalogueCompareDialog::showDifferences()
{
    const int kind = m_kind->currentData().toInt();
    QList<CatalogueDifference> shown;
    QMap<int, int> counts;
    for (const CatalogueDifference& each : std::as_const(m_differences)) {
        for (const CatalogueChange change : each.changes)
            ++counts[int(change)];
        if (kind < 0 || each.changes.contains(CatalogueChange(kind)))
            shown.append(each);
    }
    QStringList parts;
    for (const CatalogueChange change : kinds)
        if (const int count = counts.value(int(change)); count > 0)
            parts.append(u"%1 %2"_s.arg(context().words("statistics", changeLabel(change))).arg(count));
    const QString sentence = parts.isEmpty() ? tr("Both editions have the same occupations, levels and grades.")
                                             : tr("%n occupation(s) differ: %1", "", int(m_differences.size()))
                                                   .arg(parts.join(u" · "_s));
    showTable([shown, before = m_before->currentText(), after = m_after->currentText()](
                  const TableFrame& words) { return catalogueTable(shown, before, after, words); },
        sentence, tr("No occupation changed in this way."));
}

} // namespace jiangce
