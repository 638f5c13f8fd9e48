// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/labels/chip.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPixmap>
#include <functional>
#include <optional>

namespace brobygger {

/// How one cell looks; its words alone are what is copied and exported.
struct Cell {
    QString text;
    QString detail = {};                     ///< a muted second line
    std::optional<Tone> chip = std::nullopt; ///< drawn as a chip in this tone
    std::optional<IconName> icon = std::nullopt;
    TextRole role = TextRole::Body; ///< Body, Strong or Muted
    QPixmap picture = {};           ///< small, stands before the words instead of the icon; for rows of two lines
};

/// By what rows are sorted: a column's sort key, empty for the source's own order.
struct SortOrder {
    QString key;
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// The rows of a table, fetched in windows so that 150,000 of them are instant. Sorting is the source's: in
/// SQL, on indexed columns. `key` names a row over time, so that a selection survives a refresh.
template <class Row> struct RowSource {
    std::function<qsizetype()> count;
    std::function<QList<Row>(qsizetype offset, qsizetype limit, const SortOrder& sort)> window;
    std::function<QString(const Row&)> key;
};

/// A source over rows that are all at hand, kept in the order given.
template <class Row> RowSource<Row> rowsOf(QList<Row> rows, std::function<QString(const Row&)> key) {
    return {[rows] { return rows.size(); },
            [rows](qsizetype offset, qsizetype limit, const SortOrder&) { return rows.mid(offset, limit); }, std::move(key)};
}

/// One column of a table. `cell` is only needed where it looks like more than its text.
template <class Row> struct Column {
    QString id;
    QString title;
    std::function<QString(const Row&)> text;
    std::function<Cell(const Row&)> cell{}; // written so for g++ 12, which breaks down over "= {}" here
    Qt::Alignment alignment = Qt::AlignLeft;
    QString sortKey = {}; ///< empty: cannot be sorted by
    int width = 0;        ///< pixels; 0 shares what is left
    int leastWidth = 0;   ///< to which `width` gives way before the list is scrolled aside; 0: it does not
};

enum RecordRole { CellRole = Qt::UserRole + 1, KeyRole, WidthRole, LeastWidthRole, ColumnIdRole };

/// The part of a table model that does not know what a row is. Pages use RecordsOf<Row>.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr qsizetype windowSize = 200;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Asks the source again.
    void refresh();
    const SortOrder& sortOrder() const { return m_sort; }
    bool isSortable(int column) const { return !sortKey(column).isEmpty(); }
    QString keyAt(int row) const;
    /// The row with this key, looked for where it was and around it, and everywhere in short tables; -1 when
    /// not found.
    int rowOfKey(const QString& key, int near = 0) const;

Q_SIGNALS:
    void refreshed();

protected:
    virtual qsizetype countRows() const = 0;
    virtual void forgetRows() = 0;
    virtual Cell cellAt(int row, int column) const = 0;
    virtual QString textAt(int row, int column) const = 0;
    virtual QString rowKey(int row) const = 0;
    virtual QString sortKey(int column) const = 0;
    virtual Qt::Alignment alignmentOf(int column) const = 0;

private:
    int m_count = 0;
    SortOrder m_sort;
};

/// A table model: a list of columns over a windowed source.
template <class Row> class RecordsOf final : public RecordTableModel {
public:
    explicit RecordsOf(QList<Column<Row>> columns, QObject* parent = nullptr)
        : RecordTableModel(parent)
        , m_columns(std::move(columns)) {}

    void setSource(RowSource<Row> source) {
        m_source = std::move(source);
        refresh();
    }
    /// The same columns in another language.
    void setColumns(QList<Column<Row>> columns) {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }

    /// The row at a position; it must exist.
    Row row(int position) const {
        const qsizetype number = position / windowSize;
        auto found = m_windows.constFind(number);
        if (found == m_windows.cend()) {
            if (m_windows.size() >= windowsKept)
                m_windows.clear();
            found = m_windows.insert(number, m_source.window(number * windowSize, windowSize, sortOrder()));
        }
        return found->value(position % windowSize);
    }
    /// The row at a position, such as a table's currentRow(); nothing where there is none.
    std::optional<Row> at(int position) const {
        return position >= 0 && position < rowCount() ? std::optional(row(position)) : std::nullopt;
    }

    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        const Column<Row>& column = m_columns[section];
        switch (role) {
        case Qt::DisplayRole: return column.title;
        case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        case WidthRole: return column.width;
        case LeastWidthRole: return column.leastWidth;
        case ColumnIdRole: return column.id;
        default: return {};
        }
    }

protected:
    qsizetype countRows() const override { return m_source.count ? m_source.count() : 0; }
    void forgetRows() override { m_windows.clear(); }
    Cell cellAt(int position, int column) const override {
        const Column<Row>& c = m_columns[column];
        return c.cell ? c.cell(row(position)) : Cell{c.text(row(position))};
    }
    QString textAt(int position, int column) const override {
        const Column<Row>& c = m_columns[column];
        return c.text ? c.text(row(position)) : c.cell(row(position)).text;
    }
    QString rowKey(int position) const override { return m_source.key ? m_source.key(row(position)) : QString(); }
    QString sortKey(int column) const override { return m_columns.value(column).sortKey; }
    Qt::Alignment alignmentOf(int column) const override { return m_columns.value(column).alignment; }

private:
    static constexpr qsizetype windowsKept = 16;

    QList<Column<Row>> m_columns;
    RowSource<Row> m_source;
    mutable QHash<qsizetype, QList<Row>> m_windows;
};

/// The given rows as tab-separated text with the column titles first, for the clipboard.
QString asTabSeparated(const QAbstractItemModel& model, const QList<int>& rows);

} // namespace brobygger
