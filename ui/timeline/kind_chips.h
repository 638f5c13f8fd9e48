// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timeline_entry.h"

#include <QHash>
#include <QSet>
#include <QWidget>

namespace brobygger {

class KindChip;

/// The kinds of a timeline with how many lines each has. A chip shows its kind alone, with Ctrl several; the first one shows
/// everything again. By keyboard: Tab and the arrow keys go, Space and Ctrl+Space choose. A kind without lines has no chip.
class KindChips final : public QWidget {
    Q_OBJECT
public:
    explicit KindChips(QWidget* parent = nullptr);

    void setCounts(const QHash<TimelineKind, int>& counts);
    /// What is chosen; empty: everything.
    const QSet<TimelineKind>& kinds() const { return m_kinds; }
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void choose(TimelineKind kind, bool several);
    void chooseAll();
    void showChosen();

    KindChip* m_all;
    QHash<TimelineKind, KindChip*> m_chips;
    QHash<TimelineKind, int> m_counts;
    QSet<TimelineKind> m_kinds;
};

} // namespace brobygger
