// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/kind_chips.h"

#include "core/timeline/timeline_texts.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/icons.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <numeric>

namespace brobygger {

/// A button that knows whether it was pressed with Ctrl, and leaves it to the others with it whether it is chosen.
class KindChip final : public QPushButton {
public:
    explicit KindChip(const QString& name) {
        setObjectName(name);
        setCheckable(true);
        setRole(this, ButtonRole::Ordinary);
    }
    bool isWithCtrl() const { return m_isWithCtrl; }
    void setChosen(bool isChosen) {
        setChecked(isChosen);
        setIcon(isChosen ? brobygger::icon(IconName::Check, IconTone::Accent)
                         : QIcon()); // the colour alone would say too little
    }

protected:
    void nextCheckState() override {}
    void mouseReleaseEvent(QMouseEvent* event) override {
        m_isWithCtrl = event->modifiers().testFlag(Qt::ControlModifier);
        QPushButton::mouseReleaseEvent(event);
        m_isWithCtrl = false; // a screen reader presses without either
    }
    void keyReleaseEvent(QKeyEvent* event) override {
        m_isWithCtrl = event->modifiers().testFlag(Qt::ControlModifier);
        QPushButton::keyReleaseEvent(event);
        m_isWithCtrl = false;
    }

private:
    bool m_isWithCtrl = false;
};

KindChips::KindChips(QWidget* parent)
    : QWidget(parent)
    , m_all(new KindChip(QStringLiteral("allKindsChip"))) {
    auto* row = new WrappingRow(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* group = new QButtonGroup(this); // so that the arrow keys go from chip to chip
    group->setExclusive(false);
    const auto add = [&](KindChip* chip) {
        row->addWidget(chip);
        group->addButton(chip);
    };
    add(m_all);
    connect(m_all, &KindChip::clicked, this, &KindChips::chooseAll);
    for (const TimelineKind kind : timelineKinds) {
        auto* chip = new KindChip(QStringLiteral("kind%1Chip").arg(static_cast<int>(kind)));
        m_chips.insert(kind, chip);
        add(chip);
        connect(chip, &KindChip::clicked, this, [this, kind, chip] { choose(kind, chip->isWithCtrl()); });
    }
    showChosen();
}

void KindChips::setCounts(const QHash<TimelineKind, int>& counts) {
    m_counts = counts;
    showChosen();
}

void KindChips::retranslate() { showChosen(); }

void KindChips::chooseAll() {
    m_kinds.clear();
    showChosen();
    Q_EMIT changed();
}

void KindChips::choose(TimelineKind kind, bool several) {
    const bool isChosen = m_kinds.contains(kind);
    if (!several) {
        m_kinds = isChosen && m_kinds.size() == 1 ? QSet<TimelineKind>() : QSet<TimelineKind>{kind};
    } else if (isChosen) {
        m_kinds.remove(kind);
    } else {
        m_kinds.insert(kind);
    }
    showChosen();
    Q_EMIT changed();
}

void KindChips::showChosen() {
    const int all = std::accumulate(m_counts.cbegin(), m_counts.cend(), 0);
    m_all->setText(tr("Everything %1").arg(all));
    m_all->setToolTip(tr("Shows all kinds."));
    m_all->setChosen(m_kinds.isEmpty());
    for (const TimelineKind kind : timelineKinds) {
        KindChip* chip = m_chips.value(kind);
        const int count = m_counts.value(kind);
        chip->setText(QStringLiteral("%1 %2").arg(timelineKindLabel(kind)).arg(count));
        chip->setToolTip(tr("Shows only these. With Ctrl several kinds can be chosen."));
        chip->setChosen(m_kinds.contains(kind));
        chip->setVisible(count > 0 || m_kinds.contains(kind));
    }
}

} // namespace brobygger
