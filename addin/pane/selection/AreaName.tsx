import { makeStyles, tokens } from "@fluentui/react-components";
import { fullName } from "../../../core/register/unit.ts";
import type { NamedArea } from "../../../core/selection/rank-list.ts";
import { shortDistrict } from "../ui/short-district.ts";

const shortTypes = { Xã: "X.", Phường: "P.", "Thị trấn": "TT.", "Đặc khu": "ĐK." };

const useStyles = makeStyles({
  district: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface AreaNameProps {
  readonly area: NamedArea;
  /** Where a sheet spans several, names alone do not tell areas apart. */
  readonly isDistrictShown: boolean;
}

/** "P. Trảng Dài": the short form of an area whose unit is beyond doubt, else what the sheet says. */
export function AreaName({ area: { name, unit }, isDistrictShown }: AreaNameProps) {
  const styles = useStyles();
  if (!unit) return name;
  return (
    <span title={fullName(unit)}>
      {shortTypes[unit.type]} {unit.name}
      {isDistrictShown && unit.district && <span className={styles.district}>{shortDistrict(unit.district.name)}</span>}
    </span>
  );
}
