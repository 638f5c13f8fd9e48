// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look/icons.h"

#include <QWidget>
#include <optional>

namespace brobygger {

/// What a chip says: always a word; the icon and the tone only underline it.
struct ChipText {
    QString text;
    Tone tone = Tone::Neutral;
    std::optional<IconName> icon = std::nullopt;

    bool operator==(const ChipText&) const = default;
};

/// The size a chip wants, 22 px high, and how it is drawn into a place; too long a word is elided.
QSize chipSize(const ChipText& chip);
void paintChip(QPainter* painter, const QRect& where, const ChipText& chip, const Colours& colours);

/// A state as a small rounded label.
class Chip final : public QWidget {
    Q_OBJECT
public:
    explicit Chip(const ChipText& chip = {}, QWidget* parent = nullptr);
    void setChip(const ChipText& chip);
    const ChipText& chip() const { return m_chip; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipText m_chip;
};

} // namespace brobygger
