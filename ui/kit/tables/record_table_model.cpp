// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tables/record_table_model.h"

#include <limits>

namespace brobygger {

int RecordTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_count; }

QVariant RecordTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textAt(row, column);
    case CellRole: return QVariant::fromValue(cellAt(row, column));
    case KeyRole: return rowKey(row);
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(column) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const Cell cell = cellAt(row, column);
        return cell.detail.isEmpty() ? cell.text : cell.text + QLatin1Char('\n') + cell.detail;
    }
    case Qt::AccessibleTextRole: {
        const Cell cell = cellAt(row, column);
        return cell.detail.isEmpty() ? cell.text : cell.text + QStringLiteral(", ") + cell.detail;
    }
    default: return {};
    }
}

void RecordTableModel::sort(int column, Qt::SortOrder order) {
    const QString key = column < 0 ? QString() : sortKey(column);
    if (column >= 0 && key.isEmpty())
        return;
    m_sort = {key, order};
    refresh();
}

void RecordTableModel::refresh() {
    beginResetModel();
    forgetRows();
    m_count = static_cast<int>(qMin<qsizetype>(countRows(), std::numeric_limits<int>::max()));
    endResetModel();
    Q_EMIT refreshed();
}

QString RecordTableModel::keyAt(int row) const { return row >= 0 && row < m_count ? rowKey(row) : QString(); }

int RecordTableModel::rowOfKey(const QString& key, int near) const {
    if (key.isEmpty() || m_count == 0)
        return -1;
    // In a long table a row that was changed is still near where it was; reading all of it would not be
    // instant.
    const int width = static_cast<int>(windowSize);
    const bool everywhere = m_count <= 10 * width;
    const int from = everywhere ? 0 : qMax(0, (near / width - 1) * width);
    const int to = everywhere ? m_count : qMin(m_count, (near / width + 2) * width);
    for (int row = from; row < to; ++row) {
        if (rowKey(row) == key)
            return row;
    }
    return -1;
}

namespace {

QString title(const QAbstractItemModel& model, int column) {
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString words(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data(Qt::DisplayRole).toString();
}

QString onOneLine(QString text) {
    return text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
}

} // namespace

QString asTabSeparated(const QAbstractItemModel& model, const QList<int>& rows) {
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(onOneLine(title(model, column)));
    lines.append(cells.join(QLatin1Char('\t')));
    for (int row : rows) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(onOneLine(words(model, row, column)));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace brobygger
