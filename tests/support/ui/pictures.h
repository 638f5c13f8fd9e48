// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

class QWidget;

namespace brobygger {
class Appearance;
}

namespace brobygger::test {

/// Saves widgets as NAME-light.png and NAME-dark.png in the folder of BROBYGGER_PICTURES, to be looked at;
/// with QT_SCALE_FACTOR=1.5 as NAME-150-light.png.
class Pictures final {
public:
    explicit Pictures(Appearance& appearance)
        : m_appearance(appearance) {}

    /// A window as the smallest screen shows it, 1280 × 720 of its own pixels.
    void take(QWidget& window, const QString& name);
    /// A dialog as large as it is.
    void takeDialog(QWidget& dialog, const QString& name);

private:
    Appearance& m_appearance;
    QDir m_folder{qEnvironmentVariable("BROBYGGER_PICTURES", QDir::tempPath())};
};

} // namespace brobygger::test
