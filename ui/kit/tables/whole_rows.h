// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace brobygger {

class RecordTable;

/// Room for a table that scrolls by itself. The table gets no more of the height than whole rows take: half a row at the lower
/// edge looks like the last one.
class WholeRows final : public QWidget {
    Q_OBJECT
public:
    /// The table has its records already; it belongs to the room.
    explicit WholeRows(RecordTable* table, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();

    RecordTable* m_table;
};

} // namespace brobygger
