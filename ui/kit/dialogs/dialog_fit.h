// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace brobygger {

/// Opens every dialog in the middle of its window and inside the screen: a dialog larger than the room there is opens as large
/// as the room, and what is inside scrolls.
class DialogFit final : public QObject {
    Q_OBJECT
public:
    explicit DialogFit(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace brobygger
