import { strings } from './strings';

const CustomisePage = () => <h1>{strings.title}</h1>;

export default CustomisePage;
