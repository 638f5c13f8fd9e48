// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/entries/entry_list.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"

#include <QBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace brobygger {

EntryList::EntryList(PageContext& context, EntryListWords words, QList<RecordKind> kinds, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(std::move(words))
    , m_bar(new FilterBar)
    , m_table(new RecordTable(m_words.subject + QStringLiteral("Table"), QString()))
    , m_add(command("new", m_words.add, IconName::Add, m_words.addOnButton, [this] { openNew(); }))
    , m_change(command(
          "change", m_words.change, IconName::Edit,
          m_words.changeOnButton ? m_words.changeOnButton : [] { return tr("Change…"); }, [this] { openCurrent(); }))
    , m_remove(command(
          "remove", m_words.remove, m_words.removeOnButton ? IconName::Cross : IconName::Trash,
          m_words.removeOnButton ? m_words.removeOnButton : [] { return tr("Remove"); }, [this] { removeCurrent(); })) {
    m_bar->hideSearch();
    const auto nameOf = [this](const char* verb) { return QLatin1String(verb) + m_words.name + QStringLiteral("Button"); };
    m_bar->addAtEnd(buttonFor(m_remove, nameOf("remove"), ButtonRole::Ordinary));
    m_bar->addAtEnd(buttonFor(m_change, nameOf("change"), ButtonRole::Ordinary));
    m_bar->addAtEnd(buttonFor(m_add, nameOf("new"), ButtonRole::Ordinary));
    m_table->setCommands({m_change, m_remove});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::rowActivated, this, &EntryList::openCurrent);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] { offerCommands(isVisible()); });
    connect(m_bar, &FilterBar::changed, this, &EntryList::refresh);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this, kinds](const Changes& changes) {
        if (std::any_of(kinds.cbegin(), kinds.cend(), [&](RecordKind kind) { return changes.touches(kind); })) {
            refresh();
        }
    });
    offerCommands(false);
}

QAction* EntryList::command(const char* verb, const std::function<QString()>& words, IconName icon,
                            const std::function<QString()>& onButton, std::function<void()> run) {
    return m_context.actions.add(
        {m_words.subject + QLatin1Char('.') + QLatin1String(verb), words, {}, {}, icon, std::move(run), onButton});
}

void EntryList::addRowCommand(QAction* command) {
    m_further.append(command);
    m_table->setCommands(m_further + QList<QAction*>{m_change, m_remove});
}

void EntryList::begin(RecordTableModel* records) {
    m_table->setRecords(records);
    retranslate();
}

void EntryList::retranslate() {
    nameAll();
    refresh();
}

void EntryList::refresh() {
    if (!isVisible()) {
        return;
    }
    read();
    m_table->selectFirst();
    offerCommands(true);
}

void EntryList::select(const QString& key) {
    refresh();
    m_table->selectKey(key);
    m_table->showCurrentRow();
    m_table->setFocus();
}

void EntryList::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void EntryList::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    offerCommands(false);
}

void EntryList::offerCommands(bool isShown) {
    const int row = m_table->currentRow();
    const bool hasOwn = isShown && row >= 0 && isOwn(row);
    m_add->setEnabled(isShown && canAdd());
    m_change->setEnabled(hasOwn);
    m_remove->setEnabled(hasOwn && canRemove(row));
}

void EntryList::openCurrent() {
    const int row = m_table->currentRow();
    if (row >= 0 && isOwn(row)) {
        openRow(row);
    }
}

void EntryList::removeCurrent() {
    const int row = m_table->currentRow();
    if (row >= 0 && canRemove(row)) {
        removeRow(row);
    }
}

} // namespace brobygger
