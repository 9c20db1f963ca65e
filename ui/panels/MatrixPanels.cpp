#include "panels/MatrixPanels.h"

#include "models/InterestsMatrix.h"
#include "models/RolesMatrix.h"
#include "models/WeightMatrix.h"
#include "panels/MatrixPanel.h"

namespace tussen {

DocumentPanel *makeRolesPanel(const EditFunction &edit) {
    return new MatrixPanel(
        std::make_unique<RolesMatrix>(),
        {MatrixPanel::tr("Roles of partners at touchpoints"),
         MatrixPanel::tr(
             "A accountable, R responsible, C consulted, I informed; P proposed (?) or confirmed; Delete "
             "empties. Shift and arrows choose several."),
         MatrixPanel::tr(
             "Here partners meet touchpoints. Add a touchpoint and its owner first: press / and type, for "
             "instance, Check in @Airline.")},
        edit);
}

DocumentPanel *makeInterestsPanel(const EditFunction &edit) {
    return new MatrixPanel(
        std::make_unique<InterestsMatrix>(),
        {MatrixPanel::tr("Interests of partners and customer groups in outcomes"),
         MatrixPanel::tr(
             "+ wants more, - wants less, 1 to 5 is how much it matters; Delete empties. A diamond marks "
             "who pulls apart, a lock what is not disclosed. Enter goes to all fields, Escape comes back."),
         MatrixPanel::tr(
             "Here partners and customer groups meet outcomes, which are what they want more or less of. "
             "Add outcomes first.")},
        edit);
}

DocumentPanel *makeEffectsPanel(const EditFunction &edit) {
    return new MatrixPanel(
        std::make_unique<EffectsMatrix>(),
        {MatrixPanel::tr("Effects of touchpoints on outcomes"),
         MatrixPanel::tr("+ gives more, - gives less, 1 to 9 are tenths and 0 is the whole; Delete empties. "
                         "Enter goes to all fields, Escape comes back."),
         MatrixPanel::tr(
             "Here touchpoints meet the outcomes that they move. Add touchpoints and outcomes first.")},
        edit);
}

DocumentPanel *makeInfluencesPanel(const EditFunction &edit) {
    return new MatrixPanel(
        std::make_unique<InfluencesMatrix>(),
        {MatrixPanel::tr("Influences of outcomes on each other"),
         MatrixPanel::tr("The row gives more (+) or less (-) of the column; 1 to 9 are tenths and 0 is the "
                         "whole; Delete empties. Enter goes to all fields, Escape comes back."),
         MatrixPanel::tr("Here outcomes meet each other. Add outcomes first.")},
        edit);
}

} // namespace tussen
