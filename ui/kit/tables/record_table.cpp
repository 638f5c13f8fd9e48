// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tables/record_table.h"

#include "ui/kit/commands/copying.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/row_commands.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_delegate.h"
#include "ui/kit/tables/record_header.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>
#include <limits>
#include <utility>

namespace brobygger {

namespace {

constexpr int oneLineHeight = 40;
constexpr int twoLineHeight = 56;
constexpr int headerHeight = 28;
constexpr int leastShare = 128; // a name; what does not fit beside it is scrolled to
constexpr int likedRows = 12;
constexpr int leastRows = 3; // a list of which less is seen makes the page scroll instead
constexpr int sortMark = 16;
constexpr qsizetype mostCopied = 5'000; // more would hold up the window

/// The chosen rows from the top, at most so many, and how many there are.
struct ChosenRows {
    QList<int> first;
    qsizetype all = 0;
};

/// By ranges, since all rows of a long table are one of them.
ChosenRows chosenRows(QItemSelection selection, qsizetype atMost) {
    std::sort(selection.begin(), selection.end(),
              [](const QItemSelectionRange& a, const QItemSelectionRange& b) { return a.top() < b.top(); });
    ChosenRows chosen;
    int next = 0;
    for (const QItemSelectionRange& range : std::as_const(selection)) {
        const int from = qMax(next, range.top());
        for (int row = from; row <= range.bottom() && chosen.first.size() < atMost; ++row)
            chosen.first.append(row);
        next = qMax(next, range.bottom() + 1);
        chosen.all += next - from;
    }
    return chosen;
}

} // namespace

RecordTable::RecordTable(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_rowHeight(oneLineHeight) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setItemDelegate(new RecordDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalHeader(new RecordHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    giveHeights();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openRow(index.row()); });
}

void RecordTable::setRecords(RecordTableModel* model) {
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::restore);
    // Sorting only where the source can: an ordinary view would offer it for every column.
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (!m_model->isSortable(column))
            return;
        const bool again = m_sortedColumn == column && m_model->sortOrder().order == Qt::AscendingOrder;
        sortBy(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        Q_EMIT arranged();
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isSharing && isVisible() && !columnId(column).isEmpty()) {
            m_drawn.insert(columnId(column), width);
            Q_EMIT arranged();
        }
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder) {
        if (column != m_sortedColumn)
            horizontalHeader()->setSortIndicator(m_sortedColumn, m_model->sortOrder().order);
    });
    shareWidth();
}

void RecordTable::setEmptyText(const QString& sentence) {
    m_emptyText = sentence;
    setAccessibleDescription(m_model && m_model->rowCount() == 0 ? sentence : QString());
    viewport()->update();
}

void RecordTable::setCommands(const QList<QAction*>& commands) {
    m_commands = commands;
    actOnRowOf(this, commands);
}

void RecordTable::contextMenuEvent(QContextMenuEvent* event) {
    if (m_commands.isEmpty()) {
        event->ignore();
        return;
    }
    // Not the menu of Qt, which waits inside this event: the lock may take the table away meanwhile.
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_commands);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && currentRow() >= 0;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void RecordTable::setTwoLineRows() {
    m_rowHeight = twoLineHeight;
    giveHeights();
}

void RecordTable::giveHeights() {
    verticalHeader()->setDefaultSectionSize(scaled(m_rowHeight));
    horizontalHeader()->setFixedHeight(scaled(headerHeight));
    updateGeometry();
}

void RecordTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        giveHeights();
        // Columns are wider in larger text too; the titles get theirs after the table.
        QMetaObject::invokeMethod(this, &RecordTable::shareWidth, Qt::QueuedConnection);
    }
}

void RecordTable::sortBy(int column, Qt::SortOrder order) {
    m_sortedColumn = column;
    m_model->sort(column, order);
    horizontalHeader()->setSortIndicator(column, order);
}

QString RecordTable::columnId(int column) const {
    return m_model ? m_model->headerData(column, Qt::Horizontal, ColumnIdRole).toString() : QString();
}

QString RecordTable::arrangement() const {
    QStringList parts;
    if (m_sortedColumn >= 0)
        parts.append(QStringLiteral("%1 %2").arg(columnId(m_sortedColumn), m_model->sortOrder().order == Qt::AscendingOrder
                                                                               ? QStringLiteral("up")
                                                                               : QStringLiteral("down")));
    QStringList ids = m_drawn.keys();
    ids.sort();
    for (const QString& id : std::as_const(ids))
        parts.append(QStringLiteral("%1 %2").arg(id).arg(m_drawn.value(id)));
    return parts.join(QLatin1Char(';'));
}

void RecordTable::arrange(const QString& arrangement) {
    if (!m_model)
        return;
    QHash<QString, int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column)
        columns.insert(columnId(column), column);
    for (const QString& part : arrangement.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString id = part.section(QLatin1Char(' '), 0, 0);
        const QString said = part.section(QLatin1Char(' '), 1);
        const int column = columns.value(id, -1);
        if (column < 0 || id.isEmpty())
            continue;
        if (const int width = said.toInt(); width >= horizontalHeader()->minimumSectionSize())
            m_drawn.insert(id, width);
        else if (m_model->isSortable(column) && (said == QLatin1String("up") || said == QLatin1String("down")))
            sortBy(column, said == QLatin1String("up") ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    shareWidth();
}

void RecordTable::setFittedToRows(int atMost) {
    m_fittedRows = atMost;
    setSizePolicy(atMost > 0 ? QSizePolicy::Preferred : QSizePolicy::Expanding,
                  atMost > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void RecordTable::setWhole(bool isWhole) {
    if (const int rows = isWhole ? std::numeric_limits<int>::max() : 0; rows != m_fittedRows)
        setFittedToRows(rows);
}

void RecordTable::setDoubleClick(std::function<void(int row)> open) { m_open = std::move(open); }

void RecordTable::openRow(int row) {
    if (m_open)
        m_open(row);
    else
        Q_EMIT rowActivated(row);
}

int RecordTable::currentRow() const {
    const QModelIndex index = currentIndex();
    return index.isValid() && selectionModel()->isRowSelected(index.row(), {}) ? index.row() : -1;
}

QString RecordTable::currentKey() const { return m_model ? m_model->keyAt(currentRow()) : QString(); }

bool RecordTable::selectKey(const QString& key) {
    const int row = m_model ? m_model->rowOfKey(key, m_rememberedRow) : -1;
    // Not selectRow: that toggles while Ctrl is held, as it is when a form is saved by Ctrl+Return.
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return row >= 0;
}

void RecordTable::selectFirst() {
    if (m_model && currentRow() < 0)
        selectKey(m_model->keyAt(0));
}

void RecordTable::showCurrentRow() {
    QTimer::singleShot(0, this, [this] {
        if (currentIndex().isValid()) {
            scrollTo(currentIndex());
            bringRowIntoSight();
        }
    });
}

void RecordTable::copySelection() const {
    const ChosenRows rows = m_model ? chosenRows(selectionModel()->selection(), mostCopied) : ChosenRows();
    if (rows.first.isEmpty())
        return;
    copyPersonal(asTabSeparated(*m_model, rows.first));
    if (MessageBar* bar = rows.first.size() < rows.all ? messagesFor(this) : nullptr)
        bar->warn(tr("Only the first %1 of the %2 chosen rows were copied. Choose fewer at a time to copy the others.")
                      .arg(QLocale().toString(rows.first.size()), QLocale().toString(rows.all)));
}

QSize RecordTable::sizeHint() const {
    const int most = m_fittedRows > 0 ? m_fittedRows : likedRows;
    const int rows = m_model ? qBound(m_fittedRows > 0 ? 1 : leastRows, m_model->rowCount(), most) : 1;
    const bool isScrolledAside = m_fittedRows > 0 && horizontalHeader()->length() > viewport()->width();
    return {QTableView::sizeHint().width(), scaled(headerHeight) + rows * verticalHeader()->defaultSectionSize() + 2 +
                                                (isScrolledAside ? horizontalScrollBar()->sizeHint().height() : 0)};
}

QSize RecordTable::minimumSizeHint() const {
    const int least = scaled(headerHeight) + leastRows * verticalHeader()->defaultSectionSize();
    return {120, m_fittedRows > 0 ? sizeHint().height() : least};
}

QItemSelectionModel::SelectionFlags RecordTable::selectionCommand(const QModelIndex& index, const QEvent* event) const {
    // Ctrl+Home and Ctrl+End mark where they lead, so that commands are about the row one stands on.
    const auto* key = event && event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent*>(event) : nullptr;
    if (key && key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End))
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return QTableView::selectionCommand(index, event);
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // The row the focus ring stands on after Tab is not selected yet.
    if (enter && currentRow() < 0 && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (enter && currentRow() >= 0)
        Q_EMIT rowActivated(currentRow());
    else if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const Colours& c = colours(this);
    if (m_model && m_model->rowCount() == 0 && !m_emptyText.isEmpty()) {
        painter.setFont(textFont(TextRole::Body));
        painter.setPen(c.muted);
        const QRect where = viewport()->rect().adjusted(8, 12, -8, -4);
        painter.drawText(where, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
    if (hasFocus()) {
        const QRect row = currentIndex().isValid()
                              ? visualRect(currentIndex()).united(visualRect(m_model->index(currentIndex().row(), 0)))
                              : QRect(0, 0, 0, 0);
        const QRect ring = row.isEmpty() ? viewport()->rect() : QRect(0, row.top(), viewport()->width(), row.height());
        painter.setPen(QPen(c.accent, 2));
        painter.drawRect(ring.adjusted(1, 1, -1, -1));
    }
}

void RecordTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    shareWidth();
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    // A press makes the row the current one before it is selected: selectionChanged follows and tells.
    if (currentRow() >= 0)
        tellCurrentRow();
    // Not under a button that is held: the row would move away from the pointer.
    if (m_fittedRows > 0 && hasFocus() && current.isValid() && QGuiApplication::mouseButtons() == Qt::NoButton)
        bringRowIntoSight();
}

/// A table as high as its rows does not scroll; what it lies in does.
void RecordTable::bringRowIntoSight() {
    const QRect row = visualRect(currentIndex());
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (area && area->widget() && area->widget()->isAncestorOf(this)) {
            const int middle = viewport()->mapTo(area->widget(), row.center()).y();
            area->ensureVisible(area->horizontalScrollBar()->value(), middle, 0, row.height());
        }
    }
}

void RecordTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    tellCurrentRow();
}

void RecordTable::tellCurrentRow() {
    const int row = currentRow();
    if (row == m_toldRow)
        return;
    m_toldRow = row;
    Q_EMIT currentRowChanged(row);
}

/// What its title needs to be read whole, also with the mark of a sorted column.
int RecordTable::leastWidthOf(int column) const {
    const bool isSorted = horizontalHeader()->isSortIndicatorShown() && horizontalHeader()->sortIndicatorSection() == column;
    return horizontalHeader()->sectionSizeHint(column) + (m_model->isSortable(column) && !isSorted ? sortMark : 0);
}

/// The width somebody has drawn it to, or its own; 0: it shares what is left.
int RecordTable::ownWidthOf(int column) const {
    const int own = scaled(m_model->headerData(column, Qt::Horizontal, WidthRole).toInt());
    return m_drawn.value(columnId(column), own > 0 ? qMax(own, leastWidthOf(column)) : 0);
}

/// How much of its own width a column can do without.
int RecordTable::spareWidthOf(int column) const {
    const int least = scaled(m_model->headerData(column, Qt::Horizontal, LeastWidthRole).toInt());
    const bool givesWay = least > 0 && !m_drawn.contains(columnId(column));
    return givesWay ? qMax(0, ownWidthOf(column) - qMax(least, leastWidthOf(column))) : 0;
}

int RecordTable::leastShareOf(int column) const { return qMax(scaled(leastShare), leastWidthOf(column)); }

int RecordTable::neededWidth() const {
    int needed = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int own = ownWidthOf(column);
        needed += isColumnHidden(column) ? 0 : own > 0 ? own : leastShareOf(column);
    }
    return needed;
}

void RecordTable::shareWidth() {
    if (!m_model)
        return;
    const QScopedValueRollback<bool> mine(m_isSharing, true);
    int left = viewport()->width();
    int over = neededWidth() - left;
    QList<int> sharing;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        int width = ownWidthOf(column);
        if (width > 0) {
            const int gives = qBound(0, over, spareWidthOf(column));
            width -= gives;
            over -= gives;
            setColumnWidth(column, width);
            left -= width;
        } else {
            sharing.append(column);
        }
    }
    for (qsizetype i = 0; i < sharing.size(); ++i) {
        const int share = qMax(leastShareOf(sharing[i]), left / static_cast<int>(sharing.size() - i));
        setColumnWidth(sharing[i], share);
        left -= share;
    }
    if (m_fittedRows > 0)
        updateGeometry(); // a bar to scroll aside has come or gone
}

void RecordTable::remember() {
    m_rememberedKey = currentKey();
    m_rememberedRow = qMax(0, currentRow());
}

void RecordTable::restore() {
    shareWidth();
    setEmptyText(m_emptyText);
    if (m_fittedRows > 0)
        updateGeometry();
    // The same place may hold another record now.
    const bool hadRow = m_toldRow >= 0;
    m_toldRow = -1;
    const bool isFound = !m_rememberedKey.isEmpty() && selectKey(m_rememberedKey);
    if (hadRow && !isFound)
        Q_EMIT currentRowChanged(-1);
}

} // namespace brobygger
